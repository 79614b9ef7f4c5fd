// Small comforts over a page that works without them: copying, and the focus after a turn.
"use strict";

const copied = document.getElementById("copied");

async function copy(number) {
  try {
    await navigator.clipboard.writeText(number);
    return true;
  } catch {
    const field = document.createElement("textarea");
    field.value = number;
    document.body.append(field);
    field.select();
    const done = document.execCommand("copy");
    field.remove();
    return done;
  }
}

for (const button of document.querySelectorAll("[data-copy]")) {
  button.addEventListener("click", async () => {
    const number = button.dataset.copy;
    copied.textContent = (await copy(number)) ? `Copied: ${number}` : `Please copy by hand: ${number}`;
    button.focus();
  });
}

for (const key of document.querySelectorAll("a.key, a.again")) {
  key.addEventListener("click", () => sessionStorage.setItem("turn", "1"));
}

if (sessionStorage.getItem("turn")) {
  sessionStorage.removeItem("turn");
  document.getElementById("title").focus();
}
