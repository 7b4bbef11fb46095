import * as brand from "./brand.js";
import * as build from "./build.js";
import { byId, count, latest, make, say, short, tabs } from "./dom.js";
import * as editor from "./editor.js";
import * as figures from "./figures.js";
import * as findings from "./findings.js";
import * as pages from "./pages.js";
import { get, listen } from "./server.js";
import * as table from "./table.js";

/** All places are looked at when nobody has typed for so long, in milliseconds. */
const QUIET = 300;

const chooser = byId("place");
const side = { text: { refresh() {} }, figures, table, brand };

let kind = "standard";
let open = "text";
let title = "";

const chooseSide = tabs([...document.querySelectorAll("#work [role=tab]")], tab => {
  open = tab.id.replace("tab-", "");
  Object.keys(side).forEach(name => byId(name).hidden = name !== open);
  side[open].refresh();
});
const chooseKind = tabs([...document.querySelectorAll("#view [role=tab]")], tab => {
  kind = tab.id.replace("kind-", "");
  byId("pages").setAttribute("aria-labelledby", tab.id);
  pages.chooseKind(kind);
});

let quiet = 0;

function lookAtAllSoon() {
  clearTimeout(quiet);
  quiet = setTimeout(lookAtAll, QUIET);
}

const lookAtAll = latest(async () => {
  const { places, problems } = await get("/problems");
  findings.set("all", problems);
  fillChooser(places);
  const stopping = problems.filter(problem => problem.severity === "problem").length;
  document.title = `${stopping > 0 ? `(${stopping}) ` : ""}${title}`;
});

/** Those that differ come first, in groups. */
function fillChooser(places) {
  const chosen = chooser.value;
  const groups = Object.groupBy(places, place => place.problems > 0 ? "With problems"
    : place.warnings > 0 ? "With warnings" : "Without problems");
  chooser.replaceChildren(...Object.entries(groups).map(([label, group]) => make("optgroup", { label },
    ...group.map(place => make("option", { value: place.code, textContent: inWords(place) })))));
  chooser.value = chosen || places[0]?.code;
  byId("previous").disabled = byId("next").disabled = places.length < 2;
}

const inWords = ({ name, problems, warnings }) => problems > 0 ? `${name}: ${count(problems, "problem")}`
  : warnings > 0 ? `${name}: ${count(warnings, "warning")}` : name;

function choosePlace() {
  const name = chooser.selectedOptions[0]?.textContent.split(":")[0] ?? "";
  figures.choosePlace({ code: chooser.value, name });
  side[open].refresh();
  return pages.choosePlace(chooser.value, name);
}

function step(by) {
  const all = chooser.options.length;
  chooser.selectedIndex = (chooser.selectedIndex + by + all) % all;
  choosePlace();
}

/** What has to be seen again once a file of the edition is another. */
function changed() {
  pages.refresh();
  lookAtAllSoon();
  side[open].refresh();
}

/** Takes up what is in the files now; those that are others than before. */
async function takeAll() {
  const desk = await get("/desk");
  return Object.entries(desk.files).filter(([key, { stored }]) => editor.take(key, stored));
}

/** Changes that the server made in files, or could not make as something else was on disk. */
async function tookOver({ conflict }) {
  await takeAll();
  say(conflict ? "Another program has changed the file. Try again." : "Saved", conflict);
  changed();
}

async function changedOnDisk() {
  const taken = await takeAll();
  if (taken.length > 0) {
    say(`Read again: ${taken.map(([, { name }]) => short(name)).join(", ")}`);
  } else if (editor.isSaved()) {
    say("Read the figures again");
  }
  changed();
}

async function goTo(problem) {
  const key = editor.keyOf(problem.file);
  if (key) {
    chooseSide(byId("tab-text"));
    editor.goTo(key, problem.line ?? 1, problem.column ?? 1);
  } else {
    chooseSide(byId("tab-table"));
    await table.goTo(problem);
  }
}

async function start() {
  const desk = await get("/desk");
  title = `${desk.title}${desk.period ? `, ${desk.period}` : ""}`;
  byId("title").textContent = document.title = title;
  byId("folder").textContent = desk.folder;
  fillChooser(desk.places.map(place => ({ ...place, problems: 0, warnings: 0 })));
  pages.open({ shown: preview => findings.set("place", preview.problems),
    click: line => { chooseSide(byId("tab-text")); editor.goTo("sheet", line); } });
  editor.open(desk.folder, desk.files, { saved: changed, caret: pages.follow });
  findings.open(goTo);
  figures.open({ insert: words => { chooseSide(byId("tab-text")); editor.insert(words); }, changed: tookOver });
  brand.open(tookOver);
  build.open(() => kind);
  chooser.addEventListener("change", choosePlace);
  byId("previous").addEventListener("click", () => step(-1));
  byId("next").addEventListener("click", () => step(1));
  listen({ changed: changedOnDisk, progress: build.progress, built: build.built, failed: build.failed },
    () => say("The studio has stopped. Start it again to go on.", true), () => say(""));
  chooseSide(byId("tab-text"));
  chooseKind(byId("kind-standard"));
  await choosePlace();
  lookAtAll();
}

start();
