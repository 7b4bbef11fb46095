import { byId, count, make, say } from "./dom.js";
import { post } from "./server.js";

const body = byId("built-body");

export function open(kind) {
  byId("build").addEventListener("click", () => start(kind()));
  byId("built-close").addEventListener("click", () => {
    byId("built").hidden = true;
    byId("build").focus();
  });
}

async function start(kind) {
  byId("build").disabled = true;
  byId("built").hidden = false;
  body.replaceChildren(make("p", { textContent: "Reading the edition…" }),
    make("progress", { "aria-label": "Progress" }));
  try {
    await post(`/build?kind=${kind}`);
  } catch (refused) {
    failed([refused.message]);
  }
}

export function progress({ done, of }) {
  body.replaceChildren(make("p", { textContent: `${done} of ${count(of, "sheet")}` }),
    make("progress", { value: done, max: of, "aria-label": "Progress" }));
}

export function built(report) {
  byId("build").disabled = false;
  const all = report.made + report.unchanged + report.notMade.length;
  const made = report.made + report.unchanged;
  const words = report.notMade.length > 0 || all === 0 ? `${made} of ${count(all, "sheet")} made.`
    : all === 1 ? "The sheet is made." : `All ${all} sheets are made.`;
  const lines = [words];
  if (report.unchanged > 0) {
    lines.push(`${report.unchanged} of them were the same as before.`);
  }
  if (report.notMade.length > 0) {
    lines.push(`Not made: ${report.notMade.join(", ")}. Their problems are listed under the text.`);
  }
  if (all === 0) {
    lines.push(...report.problems.slice(0, 3).map(problem => `${problem.found}. Fix: ${problem.fix}`));
  }
  body.replaceChildren(...lines.map(line => make("p", { textContent: line })),
    make("div", { className: "row" },
      ...(report.review ? [make("a", { href: "/review", target: "_blank", className: "primary",
        textContent: "Look through all sheets" })] : []),
      make("button", { type: "button", textContent: "Open the folder", onclick: openFolder })),
    make("p", { className: "quiet", textContent: report.out }));
  say(words);
}

export function failed([words]) {
  byId("build").disabled = false;
  body.replaceChildren(make("p", { textContent: words }));
  say(words, true);
}

async function openFolder() {
  try {
    await post("/folder");
  } catch (refused) {
    say(refused.message, true);
  }
}
