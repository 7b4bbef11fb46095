import { byId, count, latest, make, say } from "./dom.js";
import { get } from "./server.js";

const box = byId("pages");

let place = "";
let name = "";
let kind = "standard";
let preview = { pages: [], blocks: [], gauges: [], problems: [] };
let caret = { file: "sheet", line: 0 };
let onShown = () => {};
let onClick = () => {};

export function open(listeners) {
  onShown = listeners.shown;
  onClick = listeners.click;
  byId("zoom").addEventListener("click", event => {
    const isLarge = box.classList.toggle("large");
    event.target.setAttribute("aria-pressed", isLarge);
  });
}

export function choosePlace(code, called) {
  name = called;
  place = code;
  return refresh();
}

export function chooseKind(name) {
  kind = name;
  return refresh();
}

/** Draws the pages of what is on disk now. */
export const refresh = latest(async () => {
  if (!place) {
    return;
  }
  const asked = `/preview?place=${encodeURIComponent(place)}&kind=${kind}`;
  try {
    preview = await get(asked);
  } catch (failed) {
    say(`The pages cannot be drawn. ${failed.message}`, true);
    return;
  }
  await show();
  onShown(preview);
});

async function show() {
  const pictures = await Promise.all(preview.pages.map(picture));
  if (pictures.length === 0) {
    box.replaceChildren(make("p", { textContent: "There are no pages until the problems are fixed." }));
  } else if (box.querySelectorAll("img").length === pictures.length) {
    // The pages stay where they are: only what is on them changes.
    box.querySelectorAll("img").forEach((old, at) => old.replaceWith(pictures[at]));
  } else {
    box.replaceChildren(...pictures.map(leaf));
  }
  outline();
  showGauges();
}

/** Ready to be shown, so that nothing flickers. */
async function picture(png, at) {
  const image = make("img", { alt: `Page ${at + 1} of ${preview.pages.length}, ${name}`, draggable: false });
  image.src = `data:image/png;base64,${png}`;
  await image.decode();
  return image;
}

function leaf(image, at) {
  const figure = make("figure", { className: "page" }, image);
  figure.addEventListener("click", event => {
    const bounds = figure.getBoundingClientRect();
    const x = (event.clientX - bounds.left) / bounds.width * preview.width;
    const y = (event.clientY - bounds.top) / bounds.height * preview.height;
    const block = nearest(at + 1, x, y);
    if (block) {
      onClick(block.firstLine);
    }
  });
  return figure;
}

/** The smallest block under a point, or else the one that is the least away. */
function nearest(page, x, y) {
  const away = block => Math.max(block.x - x, 0, x - block.x - block.width)
    + Math.max(block.y - y, 0, y - block.y - block.height);
  const area = block => block.width * block.height;
  return preview.blocks.filter(block => block.page === page)
    .sort((one, other) => away(one) - away(other) || area(one) - area(other))[0];
}

/** Outlines on the pages what the caret is in. */
export function follow(where) {
  caret = where;
  outline();
}

function outline() {
  box.querySelectorAll(".page div").forEach(old => old.remove());
  if (caret.file !== "sheet") {
    return;
  }
  const percent = (part, whole) => `${100 * part / whole}%`;
  for (const block of preview.blocks) {
    const leaf = box.children[block.page - 1];
    if (leaf && block.firstLine <= caret.line && caret.line <= block.lastLine) {
      const mark = make("div", { "aria-hidden": "true" });
      Object.assign(mark.style, { left: percent(block.x - 3, preview.width), top: percent(block.y - 3, preview.height),
        width: percent(block.width + 6, preview.width), height: percent(block.height + 6, preview.height) });
      leaf.append(mark);
    }
  }
}

/** How full a page looks from 0 to 2; around 1 its white can give way. */
const fullness = ({ linesShort, tension }) => linesShort === 0 ? 1 - tension * 0.25
  : Math.min(2, Math.max(0, 1 - Math.sign(linesShort) * 0.4 - linesShort / 20));

function showGauges() {
  const draft = preview.draft ? [make("p", { className: "draft",
    textContent: "Draft: the sheet cannot be made until its problems are fixed." })] : [];
  byId("gauges").replaceChildren(...draft, ...preview.gauges.map(gauge => {
    const words = inWords(gauge);
    return make("p", {}, words, make("meter", { min: 0, max: 2, low: 0.7, high: 1.3, optimum: 1,
      value: fullness(gauge), "aria-label": words }));
  }));
}

function inWords({ page, linesShort, tension }) {
  const lines = Math.ceil(Math.abs(linesShort));
  const limit = tension < -0.8 ? ", and tight" : tension > 0.8 ? ", and loose" : "";
  return `Page ${page} is ${lines === 0 ? `full${limit}`
    : `${count(lines, "line")} ${linesShort > 0 ? "short" : "too long"}`}`;
}
