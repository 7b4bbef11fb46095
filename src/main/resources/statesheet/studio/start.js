import { byId, make, say } from "./dom.js";
import { get, listen, post, upload } from "./server.js";

const drop = byId("drop");
const chosen = byId("spreadsheet");

const missing = keys => keys.length === 0 ? []
  : [`Nobody but you knows: ${keys.join(", ")}. Fill it in on the next page, in the file About the edition.`];

async function begin(file) {
  say(`Reading ${file.name}…`);
  try {
    const { value } = await upload(`/new?name=${encodeURIComponent(file.name)}`, file);
    const { folder, decided, toFillIn } = value;
    say("");
    const lines = [...decided, `It is in ${folder}.`, ...missing(toFillIn)];
    byId("decided").replaceChildren(...lines.map(line => make("li", { textContent: line })));
    byId("made").hidden = false;
    drop.hidden = byId("others").hidden = true;
    document.querySelector("#made a").focus();
  } catch (refused) {
    say(refused.message, true);
  }
}

async function goOn(name) {
  try {
    await post("/open", { name });
    location.assign("/");
  } catch (refused) {
    say(refused.message, true);
  }
}

chosen.addEventListener("change", () => chosen.files[0] && begin(chosen.files[0]));
for (const [name, isOver] of [["dragover", true], ["dragleave", false], ["drop", false]]) {
  drop.addEventListener(name, event => {
    event.preventDefault();
    drop.classList.toggle("over", isOver);
  });
}
drop.addEventListener("drop", event => event.dataTransfer.files[0] && begin(event.dataTransfer.files[0]));

const editions = await get("/editions");
byId("others").hidden = editions.length === 0;
byId("editions").replaceChildren(...editions.map(name => make("li", {},
  make("button", { type: "button", textContent: name, onclick: () => goOn(name) }))));
listen({}, () => say("The studio has stopped. Start it again to go on.", true), () => say(""));
