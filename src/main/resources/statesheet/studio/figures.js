import { byId, latest, make, say } from "./dom.js";
import { get, post } from "./server.js";

let place = { code: "", name: "" };
let figures = [];
let onInsert = () => {};
let onChanged = () => {};

export function open(listeners) {
  onInsert = listeners.insert;
  onChanged = listeners.changed;
  byId("search").addEventListener("input", show);
}

export function choosePlace(chosen) {
  place = chosen;
}

/** Reads the figures and the chosen place's values anew. */
export const refresh = latest(async () => {
  figures = await get(`/figures?place=${encodeURIComponent(place.code)}`);
  show();
});

function show() {
  const words = byId("search").value.toLowerCase();
  const found = figures.filter(figure => `${figure.label} ${figure.name}`.toLowerCase().includes(words));
  const open = new Set([...document.querySelectorAll(".figure details[open]")].map(details => details.dataset.name));
  byId("figure-list").replaceChildren(...found.map(figure => item(figure, open.has(figure.name))));
}

function item(figure, isOpen) {
  const inserts = [
    figure.printed && insertButton(figure, figure.placeholder, figure.printed, place.name),
    figure.ofNation && insertButton(figure, figure.nationPlaceholder, figure.ofNation, "United States"),
  ].filter(Boolean);
  return make("li", { className: "figure" },
    make("h3", { textContent: figure.label }),
    make("code", { className: "quiet", textContent: figure.printed ? figure.placeholder : figure.nationPlaceholder }),
    make("div", { className: "inserts" }, ...inserts),
    form(figure, isOpen));
}

function insertButton(figure, placeholder, printed, whose) {
  return make("button", { type: "button", onclick: () => onInsert(placeholder),
    "aria-label": `Insert ${figure.label}, ${whose}: ${printed}` }, make("b", { textContent: printed }), ` ${whose}`);
}

/** The words that the program takes from the dictionary. */
function form(figure, isOpen) {
  const details = make("details", { open: isOpen }, make("summary", { textContent: "Change its words" }));
  details.dataset.name = figure.name;
  const label = field(details, `label-${figure.name}`, "In charts and tables", figure.label);
  label.addEventListener("change", () => change(figure, "label", label.value));
  const one = field(details, `one-${figure.name}`, "One", figure.noun?.one ?? "");
  const other = field(details, `other-${figure.name}`, "Several", figure.noun?.other ?? "");
  for (const input of [one, other]) {
    input.addEventListener("change", () => one.value && other.value
      && change(figure, "noun", `${one.value}|${other.value}`));
  }
  const name = field(details, `name-${figure.name}`, "Name in the text", figure.name);
  name.addEventListener("change", () => change(figure, "name", name.value));
  return details;
}

function field(details, id, words, value) {
  const input = make("input", { type: "text", id, value });
  details.append(make("div", { className: "fields" }, make("label", { htmlFor: id, textContent: words }), input));
  return input;
}

async function change(figure, field, value) {
  try {
    onChanged(await post("/dictionary", { figure: figure.name, field, value }));
  } catch (refused) {
    say(refused.message, true);
    show();
  }
}
