import { byId, latest, make, short } from "./dom.js";
import { get } from "./server.js";
import { where } from "./findings.js";

/** More rows than there are places are not looked through in a browser. */
const MOST_ROWS = 400;

let tables = [];

/** Reads the spreadsheets anew. */
export const refresh = latest(async () => {
  tables = await get("/table");
  byId("tables").replaceChildren(...tables.flatMap(show));
});

function show(table) {
  const marks = new Map(table.marks.map(mark => [`${mark.line} ${mark.column}`, mark.problem]));
  const rows = table.rows.slice(0, MOST_ROWS);
  const more = table.rows.length - rows.length;
  return [make("h2", { textContent: short(table.file) }),
    make("div", { className: "sheet", tabIndex: 0, role: "region", "aria-label": short(table.file) },
      make("table", {}, make("tbody", {}, ...rows.map(row => line(row, marks))))),
    ...(more > 0 ? [make("p", { className: "quiet", textContent: `and ${more} more rows` })] : [])];
}

function line(row, marks) {
  return make("tr", {}, marked(make("th", { scope: "row", textContent: row.line }), marks.get(`${row.line} -1`)),
    ...row.cells.map((text, at) => marked(make("td", { textContent: text,
      className: /^[-−$]?[\d,.]+%?$/.test(text) ? "number" : "" }), marks.get(`${row.line} ${at}`))));
}

function marked(cell, problem) {
  if (problem) {
    cell.classList.add(problem.severity);
    cell.title = `${problem.found}\nFix: ${problem.fix}`;
    cell.tabIndex = 0;
    cell.dataset.where = where(problem);
  }
  return cell;
}

/** Shows the cell that a problem is about; false where it is in no spreadsheet. */
export async function goTo(problem) {
  await refresh();
  if (!tables.some(table => table.file === problem.file)) {
    return false;
  }
  const cell = [...document.querySelectorAll(".sheet [data-where]")].find(one => one.dataset.where === where(problem));
  cell?.classList.add("here");
  cell?.scrollIntoView({ block: "center", inline: "center" });
  cell?.focus({ preventScroll: true });
  return true;
}
