// Everything on these pages can be read and done without this; it only saves steps.
"use strict";

const findings = () => Array.from(document.querySelectorAll(".findings > li, .told > li, .sayings > li, .hits > li, .stories > li"));

function step(by) {
  const all = findings();
  if (!all.length) return;
  const now = all.findIndex((one) => one.contains(document.activeElement));
  const next = all[Math.min(all.length - 1, Math.max(0, now + by))];
  const link = next.querySelector("h2 a, h3 a");
  if (link) link.focus();
  next.scrollIntoView({ block: "nearest" });
}

document.addEventListener("keydown", (event) => {
  const field = event.target.closest("input, textarea, select");
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  if (field) {
    if (event.key === "Escape") field.blur();
    return;
  }
  if (event.key === "/") {
    event.preventDefault();
    document.getElementById("q").focus();
  } else if (event.key === "j") {
    step(1);
  } else if (event.key === "k") {
    step(-1);
  } else if (event.key === "g") {
    location.assign("/");
  } else if (event.key === "?") {
    location.assign("/about");
  }
});

for (const button of document.querySelectorAll("button[data-copy]")) {
  button.hidden = false;
  button.addEventListener("click", async () => {
    const text = document.getElementById(button.dataset.copy);
    try {
      await navigator.clipboard.writeText(text.value);
    } catch (refused) {
      text.select();
      document.execCommand("copy");
    }
    button.nextElementSibling.textContent = "Copied";
  });
}

for (const drop of document.querySelectorAll(".drop")) {
  const input = drop.querySelector("input[type=file]");
  for (const kind of ["dragover", "dragleave", "drop"]) {
    drop.addEventListener(kind, (event) => {
      event.preventDefault();
      drop.classList.toggle("over", kind === "dragover");
      if (kind === "drop" && event.dataTransfer.files.length) input.files = event.dataTransfer.files;
    });
  }
}

// While a story is read: how far it is, until it is there.
for (const reading of document.querySelectorAll("[data-watch]")) {
  const bar = reading.querySelector("progress");
  const words = reading.querySelector("[role=status]");
  const ask = async () => {
    let said;
    try {
      said = await (await fetch(reading.dataset.watch)).text();
    } catch (gone) {
      setTimeout(ask, 3000);
      return;
    }
    const far = said.match(/^(\d+)\/(\d+) (.*)$/);
    if (!far) {
      location.reload();
      return;
    }
    bar.value = Number(far[1]);
    if (words.textContent !== far[3]) words.textContent = far[3];
    setTimeout(ask, 400);
  };
  setTimeout(ask, 400);
}

// A printed page has nothing folded away.
addEventListener("beforeprint", () => document.querySelectorAll("main details").forEach((one) => (one.open = true)));
