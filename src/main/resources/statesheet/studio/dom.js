/** An element by its id. */
export const byId = id => document.getElementById(id);

/** A new element with these properties, attributes (with a dash or "role") and children. */
export function make(tag, properties = {}, ...children) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (name.includes("-") || name === "role" || name === "scope") {
      element.setAttribute(name, value);
    } else {
      element[name] = value;
    }
  }
  element.append(...children);
  return element;
}

/** Says something to a person, aloud for those who listen; `bad` is what needs them. */
export function say(words, bad = false) {
  const status = byId("status");
  status.textContent = words;
  status.classList.toggle("bad", bad);
}

/** The name of a file without its folder. */
export const short = file => file.replace(/.*[\\/]/, "");

/** "1 problem", "3 problems". */
export const count = (number, noun) => `${number} ${noun}${number === 1 ? "" : "s"}`;

/** Makes buttons tabs: the arrow keys move between them, and `choose` gets the one that is chosen. */
export function tabs(buttons, choose) {
  const select = chosen => {
    for (const button of buttons) {
      button.setAttribute("aria-selected", button === chosen);
      button.tabIndex = button === chosen ? 0 : -1;
    }
    choose(chosen);
  };
  buttons.forEach((button, at) => {
    button.addEventListener("click", () => select(button));
    button.addEventListener("keydown", event => {
      const step = { ArrowRight: 1, ArrowLeft: -1, Home: -at, End: buttons.length - 1 - at }[event.key];
      if (step !== undefined) {
        event.preventDefault();
        const next = buttons[(at + step + buttons.length) % buttons.length];
        next.focus();
        select(next);
      }
    });
  });
  return select;
}

/** Runs `work` again after each call, never twice at once, and once for any number of calls in between. */
export function latest(work) {
  let asked = 0;
  let running = false;
  return async () => {
    asked++;
    if (running) {
      return;
    }
    running = true;
    try {
      for (let done = 0; done !== asked;) {
        done = asked;
        await work();
      }
    } finally {
      running = false;
    }
  };
}
