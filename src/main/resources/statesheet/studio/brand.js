import { byId, latest, make, say } from "./dom.js";
import { get, post } from "./server.js";

/** What each color is for. */
const USES = { ink: "Text", muted: "Notes and foot", brand: "Band and headings", figure: "Large figures",
  bar: "Other bars", tint: "Panel of key figures", accent: "Accent", onBrand: "Text on the band",
  pale: "Small text on the band", label: "Labels on the band", rule: "Thin lines" };

/** What it is when something is set on it. */
const GROUNDS = { brand: "the band", tint: "the panel", accent: "the accent", paper: "white" };

let onChanged = () => {};

export function open(changed) {
  onChanged = changed;
}

/** Reads the colors anew. */
export const refresh = latest(async () => {
  byId("color-list").replaceChildren(...(await get("/brand")).map(item));
});

function item({ key, hex, pairs }) {
  const swatch = make("input", { type: "color", value: hex.toLowerCase(),
    "aria-label": `${USES[key]}: choose a color` });
  const typed = make("input", { type: "text", value: hex, maxLength: 7,
    "aria-label": `${USES[key]}: color as #RRGGBB` });
  swatch.addEventListener("change", () => change(key, swatch.value));
  typed.addEventListener("change", () => change(key, typed.value));
  return make("li", { className: "color" }, swatch, make("h3", { textContent: USES[key] }), typed,
    make("ul", {}, ...pairs.map(pair => contrast(pair, key))));
}

/** Cut, not rounded: 4.499 is not 4.5. */
const cut = ratio => (Math.floor(ratio * 10) / 10).toFixed(1);

function contrast({ color, ground, contrast, needed }, key) {
  const isLow = contrast < needed;
  const other = color === key ? `on ${GROUNDS[ground]}` : `behind ${USES[color].toLowerCase()}`;
  return make("li", { className: isLow ? "low" : "" },
    `${cut(contrast)} ${other}${isLow ? `: too little, ${cut(needed)} is needed` : ""}`);
}

async function change(color, value) {
  try {
    onChanged("brand", await post("/brand/color", { color, value: value.toUpperCase() }));
  } catch (refused) {
    say(refused.message, true);
  }
}
