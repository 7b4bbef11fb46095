import { byId, make, say, short } from "./dom.js";
import { put, Refused } from "./server.js";

/** Between two tries to save where the server does not answer, in milliseconds. */
const AGAIN = 1000;

const area = byId("editor");
const chooser = byId("file");

/** By key: the text here, the text on disk as far as we know, its hash there, and a conflict that is open. */
const files = {};
let current = "sheet";
let folder = "";
let onSaved = () => {};
let onCaret = () => {};

/** Fills the editor with `{sheet, edition, brand}`, each with its name and what is stored in the folder. */
export function open(inFolder, described, listeners) {
  folder = inFolder;
  onSaved = listeners.saved;
  onCaret = listeners.caret;
  for (const [key, { name, stored }] of Object.entries(described)) {
    files[key] = { name, text: stored.text, saved: stored.text, hash: stored.hash, caret: 0, scroll: 0 };
    restore(key);
  }
  area.addEventListener("input", typed);
  chooser.addEventListener("change", () => choose(chooser.value));
  document.addEventListener("selectionchange", () => document.activeElement === area && onCaret(place()));
  show();
}

/** What was typed and never saved is in the browser's own store until then: a page loaded again loses nothing. */
function restore(key) {
  const kept = JSON.parse(sessionStorage.getItem(unsaved(key)) ?? "null");
  const file = files[key];
  if (kept && kept.text !== file.saved) {
    file.text = kept.text;
    file.hash = kept.hash;
    save(key);
  }
  keep(key);
}

const unsaved = key => `${folder} ${key}`;

function keep(key) {
  const file = files[key];
  if (file.text === file.saved) {
    sessionStorage.removeItem(unsaved(key));
  } else {
    sessionStorage.setItem(unsaved(key), JSON.stringify({ text: file.text, hash: file.hash }));
  }
}

function typed() {
  files[current].text = area.value;
  keep(current);
  save(current);
}

/** Sends the text until what is here is on disk; what is typed meanwhile is sent next. */
async function save(key) {
  const file = files[key];
  if (file.saving) {
    return;
  }
  file.saving = true;
  while (file.text !== file.saved && !file.conflict) {
    await send(key, file, file.text);
  }
  file.saving = false;
}

async function send(key, file, text) {
  try {
    const { conflict, value } = await put(`/text/${key}`, text, file.hash);
    if (conflict && value.text !== text) {
      file.conflict = value;
      showConflict();
      return;
    }
    file.saved = text;
    file.hash = value.hash;
    keep(key);
    say(file.text === text ? "Saved" : "Saving…");
    onSaved(key);
  } catch (failed) {
    say(failed instanceof Refused ? `Not saved. ${failed.message}`
      : "Not saved: the studio has stopped. What you wrote is still here; start the studio again, and copy it.", true);
    await new Promise(resolve => setTimeout(resolve, AGAIN));
  }
}

/** Whether everything that was typed is on disk. */
export const isSaved = () => Object.values(files).every(file => file.text === file.saved);

/** Takes up what is on disk now; what was typed here and is not there yet comes first, or to a conflict. */
export function take(key, stored) {
  const file = files[key];
  if (stored.hash === file.hash || file.text !== file.saved) {
    return false;
  }
  Object.assign(file, { text: stored.text, saved: stored.text, hash: stored.hash });
  if (key === current) {
    const { selectionStart, selectionEnd, scrollTop } = area;
    area.value = file.text;
    area.setSelectionRange(selectionStart, selectionEnd);
    area.scrollTop = scrollTop;
  }
  return true;
}

function choose(key) {
  Object.assign(files[current], { caret: area.selectionStart, scroll: area.scrollTop });
  current = key;
  show();
}

function show() {
  const file = files[current];
  chooser.value = current;
  byId("file-name").textContent = short(file.name);
  area.value = file.text;
  area.classList.toggle("code", current !== "sheet");
  area.spellcheck = current === "sheet";
  area.setAttribute("aria-label", chooser.selectedOptions[0].textContent);
  area.setSelectionRange(file.caret, file.caret);
  area.scrollTop = file.scroll;
  showConflict();
}

/** Only the lines in which the two differ, with one around them. */
function difference(mine, theirs) {
  const [one, other] = [mine.split("\n"), theirs.split("\n")];
  let start = 0;
  while (start < Math.min(one.length, other.length) && one[start] === other[start]) {
    start++;
  }
  let end = 0;
  while (end < Math.min(one.length, other.length) - start && one.at(-1 - end) === other.at(-1 - end)) {
    end++;
  }
  const part = lines => lines.slice(Math.max(0, start - 1), lines.length - Math.max(0, end - 1)).join("\n");
  return { line: start + 1, mine: part(one), theirs: part(other) };
}

function showConflict() {
  const file = files[current];
  const box = byId("conflict");
  box.hidden = !file.conflict;
  area.hidden = !!file.conflict;
  if (!file.conflict) {
    return;
  }
  const { line, mine, theirs } = difference(file.text, file.conflict.text);
  box.replaceChildren(
    make("h2", { textContent: "Changed in two places" }),
    make("p", { textContent:
      `Another program has changed ${short(file.name)} while you were writing. From line ${line}:` }),
    make("div", { className: "both" },
      make("div", {}, make("b", { textContent: "Yours" }), make("pre", { textContent: mine, tabIndex: 0 })),
      make("div", {}, make("b", { textContent: "On disk" }), make("pre", { textContent: theirs, tabIndex: 0 }))),
    make("div", { className: "row" },
      make("button", { type: "button", className: "primary", textContent: "Keep mine",
        onclick: () => settle(file.text) }),
      make("button", { type: "button", textContent: "Take the one on disk",
        onclick: () => settle(files[current].conflict.text) })));
  say(`${short(file.name)} was changed in two places`, true);
}

function settle(text) {
  const file = files[current];
  Object.assign(file, { text, saved: file.conflict.text, hash: file.conflict.hash, conflict: undefined });
  keep(current);
  show();
  area.focus();
  if (text === file.saved) {
    say("Taken from disk");
    onSaved(current);
  }
  save(current);
}

/** The file and the line of the caret, from 1. */
export function place() {
  return { file: current, line: area.value.slice(0, area.selectionStart).split("\n").length };
}

/** The key of the file that problems call this. */
export const keyOf = name => Object.keys(files).find(key => files[key].name === name);

/** Puts the caret there, in characters from 1, and shows it. */
export function goTo(key, line, column = 1) {
  if (key !== current) {
    choose(key);
  }
  const lines = area.value.split("\n");
  const before = lines.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0);
  const at = Math.min(before + column - 1, before + (lines[line - 1] ?? "").length, area.value.length);
  area.focus({ preventScroll: true });
  area.setSelectionRange(at, at);
  area.scrollTop = heightOf(area.value.slice(0, before)) - area.clientHeight / 3;
  onCaret(place());
}

/** How high this much of the text is as the editor breaks it into lines, in pixels. */
function heightOf(text) {
  const style = getComputedStyle(area);
  const copy = make("div", { textContent: text });
  Object.assign(copy.style, { position: "absolute", visibility: "hidden", whiteSpace: "pre-wrap",
    overflowWrap: "break-word", font: style.font, padding: style.padding, width: `${area.clientWidth}px` });
  document.body.append(copy);
  const height = copy.clientHeight;
  copy.remove();
  return height;
}

/** Puts words into the text where its caret is, as if they were typed. */
export function insert(words) {
  if (current !== "sheet") {
    choose("sheet");
  }
  area.focus();
  area.setRangeText(words, area.selectionStart, area.selectionEnd, "end");
  typed();
}
