// Suggestions under the search field while somebody types: a combobox with a list (ARIA APG).
// Without this script the form works as any form.
const field = document.getElementById("q");
const list = document.createElement("ul");
list.id = "suggestions";
list.className = "suggestions";
list.setAttribute("role", "listbox");
list.setAttribute("aria-label", field.placeholder);
list.hidden = true;
field.after(list);
field.setAttribute("role", "combobox");
field.setAttribute("aria-autocomplete", "list");
field.setAttribute("aria-controls", list.id);
field.setAttribute("aria-expanded", "false");

let chosen = -1;
let latest = 0;

function show(entries) {
  chosen = -1;
  field.removeAttribute("aria-activedescendant");
  list.replaceChildren(
    ...entries.map((entry, i) => {
      const option = document.createElement("li");
      option.id = "suggestion-" + i;
      option.setAttribute("role", "option");
      option.setAttribute("aria-selected", "false");
      option.dataset.href = entry.href;
      const label = document.createElement("bdi");
      label.textContent = entry.label;
      const beside = document.createElement("span");
      beside.className = "soft";
      beside.textContent = " " + [entry.kind, entry.dates].filter(Boolean).join(", ");
      option.append(label, beside);
      // Before the field loses focus and the list with it.
      option.addEventListener("mousedown", () => location.assign(entry.href));
      return option;
    }),
  );
  list.hidden = entries.length === 0;
  field.setAttribute("aria-expanded", String(!list.hidden));
}

function choose(index) {
  const options = [...list.children];
  options[chosen]?.setAttribute("aria-selected", "false");
  chosen = (index + options.length + 1) % (options.length + 1);
  if (chosen === options.length) {
    chosen = -1;
    field.removeAttribute("aria-activedescendant");
    return;
  }
  options[chosen].setAttribute("aria-selected", "true");
  options[chosen].scrollIntoView({ block: "nearest" });
  field.setAttribute("aria-activedescendant", options[chosen].id);
}

field.addEventListener("input", async () => {
  const turn = ++latest;
  if (field.value.trim().length < 2) {
    show([]);
    return;
  }
  const address =
    field.form.dataset.suggest + "?" +
    new URLSearchParams({ q: field.value.slice(0, 200), lang: document.documentElement.lang });
  try {
    const answer = await fetch(address);
    const entries = answer.ok ? await answer.json() : [];
    if (turn === latest) {
      show(entries);
    }
  } catch {
    show([]);
  }
});

field.addEventListener("keydown", (event) => {
  if (list.hidden) {
    return;
  }
  if (event.key === "ArrowDown") {
    choose(chosen + 1);
  } else if (event.key === "ArrowUp") {
    choose(chosen < 0 ? list.children.length - 1 : chosen - 1);
  } else if (event.key === "Escape") {
    show([]);
  } else if (event.key === "Enter" && chosen >= 0) {
    location.assign(list.children[chosen].dataset.href);
  } else {
    return;
  }
  event.preventDefault();
});

field.addEventListener("blur", () => show([]));
