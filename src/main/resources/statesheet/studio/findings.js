import { byId, count, make, short } from "./dom.js";

const WEIGHTS = ["problem", "warning", "note"];

let lists = { place: [], all: [] };
let onGo = () => {};

export function open(go) {
  onGo = go;
  document.getElementsByName("scope").forEach(radio => radio.addEventListener("change", show));
}

/** Of the chosen place, with the edition's; or of all places. */
export function set(scope, problems) {
  lists[scope] = problems;
  show();
}

function show() {
  const scope = document.querySelector("[name=scope]:checked").value;
  const sorted = lists[scope].toSorted((one, other) => WEIGHTS.indexOf(one.severity) - WEIGHTS.indexOf(other.severity));
  const shown = sorted.filter(problem => problem.severity !== "note");
  byId("findings-title").textContent = title(shown);
  byId("finding-list").replaceChildren(...(shown.length > 0 ? shown.map(item)
    : [make("li", { className: "none", textContent: "Nothing is wrong here." })]));
}

function title(shown) {
  const problems = shown.filter(problem => problem.severity === "problem").length;
  const warnings = shown.length - problems;
  return [problems > 0 && count(problems, "problem"), warnings > 0 && count(warnings, "warning")]
    .filter(Boolean).join(", ") || "No problems";
}

function item(problem) {
  return make("li", { className: `finding ${problem.severity}` },
    make("button", { type: "button", onclick: () => onGo(problem) },
      make("span", {}, make("span", { className: "hidden", textContent: `${problem.severity}: ` }),
        make("b", { textContent: problem.found })),
      make("span", { textContent: `Fix: ${problem.fix}` }),
      make("span", { className: "where", textContent: where(problem) })));
}

/** "sheet.md · line 12 · NM". */
export function where({ file, line, sheet, cell, place, field }) {
  return [short(file), line && `line ${line}`, cell ? `cell ${cell} of ${sheet}` : sheet, place, field].filter(Boolean)
    .join(" · ");
}
