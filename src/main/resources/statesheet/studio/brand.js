import { byId, latest, make, say } from "./dom.js";
import { get, post, upload } from "./server.js";

/** What each color is for. */
const USES = { ink: "Text", muted: "Notes and foot", brand: "Band and headings", figure: "Large figures",
  bar: "Other bars", tint: "Panel of key figures", accent: "Accent", onBrand: "Text on the band",
  pale: "Small text on the band", label: "Labels on the band", rule: "Thin lines" };

/** What it is when something is set on it. */
const GROUNDS = { brand: "the band", tint: "the panel", accent: "the accent", paper: "white" };

const file = byId("logo-file");
const words = byId("logo-words");

let onChanged = () => {};
let hasLogo = false;
let saved = "";

export function open(changed) {
  onChanged = changed;
  file.addEventListener("change", () => file.files[0] && chooseLogo(file.files[0]));
  words.addEventListener("change", () => hasLogo && send(post("/brand/alternative", { value: words.value })));
}

/** Reads the colors and the logo anew. */
export const refresh = latest(async () => {
  const look = await get("/brand");
  hasLogo = look.hasLogo;
  byId("logo-title").textContent = hasLogo ? "Logo" : "No logo";
  if (words.value === saved) {
    words.value = look.alternative;
  }
  saved = look.alternative;
  byId("color-list").replaceChildren(...look.colors.map(item));
});

async function chooseLogo(chosen) {
  await send(upload(`/brand/logo?alternative=${encodeURIComponent(words.value)}`, chosen));
  // The same file may be chosen again once it is another.
  file.value = "";
}

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

const change = (color, value) => send(post("/brand/color", { color, value: value.toUpperCase() }));

async function send(request) {
  try {
    onChanged(await request);
  } catch (refused) {
    say(refused.message, true);
  }
}
