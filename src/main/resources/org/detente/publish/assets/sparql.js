// The page where people write SPARQL: YASGUI's editor (YASQE) in the place of the text field,
// suggestions from an address of this site, and the answer without leaving the page.
"use strict";

(() => {
  const form = document.getElementById("sparql"), field = document.getElementById("query");
  const run = document.getElementById("run"), stop = document.getElementById("stop");
  const result = document.getElementById("result"), status = document.getElementById("status");
  const views = document.getElementById("views");
  const { make } = sparqlViews;
  const say = {};
  for (const name in form.dataset) {
    if (name.startsWith("say")) say[name.slice(3).toLowerCase()] = form.dataset[name];
  }
  const words = (key, ...values) => say[key].replace(/\{(\d)\}/g, (all, i) => String(values[i]));
  const context = { say, words, prefixes: {}, pages: form.dataset.pages, width: () => Math.max(280, views.clientWidth) };
  const KEPT = "detente_sparql";
  let known = null, asked = null;

  /** Names and prefixes, fetched once, when somebody begins to write. */
  function terms() {
    if (!known) {
      known = fetch(form.dataset.terms)
        .then((response) => response.json())
        .then((answer) => {
          context.prefixes = answer.prefixes;
          return answer.terms.map((term) => ({ ...term, folded: `${term.name} ${term.label}`.toLowerCase() }));
        })
        .catch(() => { known = null; return []; });
    }
    return known;
  }

  /** Classes after "a", properties where a verb may stand, all of them elsewhere; best match first. */
  function suggestions(editor, token, all) {
    const typed = token.string.trim().toLowerCase();
    const before = editor.getPreviousNonWsToken(editor.getDoc().getCursor().line, token);
    const isType = before && /^(a|rdf:type)$/.test(before.string);
    const isVerb = token.state.possibleCurrent.includes("a");
    const fits = (term) => (isType ? term.kind === "class" : isVerb ? term.kind === "property" : true);
    const rank = (term) => (term.name.toLowerCase().startsWith(typed) ? 0 : 1);
    return all.filter((term) => fits(term) && term.folded.includes(typed))
      .sort((a, b) => rank(a) - rank(b) || a.name.localeCompare(b.name))
      .slice(0, 60);
  }

  /** Puts a name in, and declares its prefix where that is missing. */
  function pick(editor, data, hint) {
    editor.replaceRange(hint.text, hint.from || data.from, hint.to || data.to);
    const prefix = hint.text.split(":")[0];
    if (context.prefixes[prefix] && !hint.text.startsWith("<") && !(prefix in editor.getPrefixesFromQuery())) {
      editor.addPrefixes({ [prefix]: context.prefixes[prefix] });
    }
  }

  const completer = {
    name: "detente",
    bulk: false,
    autoShow: false,
    persistenceId: null,
    isValidCompletionPosition: (editor) => {
      const token = editor.getCompleteToken();
      return token.type !== "string" && token.type !== "comment" && !/^[?$"'#]/.test(token.string);
    },
    get: (editor, token) => terms().then((all) => suggestions(editor, token, all).map((term) => term.name)),
    postprocessHints: (editor, hints) => terms().then((all) => {
      const labels = new Map(all.map((term) => [term.name, term]));
      hints.forEach((hint) => {
        const term = labels.get(hint.text);
        hint.displayText = `${hint.text}   ${term.label}`;
        hint.hint = pick;
      });
      return hints;
    }),
  };

  function editorIn(parent) {
    // Lists of settings are merged, not replaced: what asks prefix.cc and LOV must be gone before.
    Yasqe.defaults.autocompleters = [];
    Yasqe.registerAutocompleter(completer);
    Yasqe.defaults.autocompleters = ["variables", "detente"];
    const text = field.value;
    field.hidden = true;
    const yasqe = new Yasqe(parent, {
      value: text,
      prefixCcApi: "",
      createShareableLink: null,
      consumeShareLink: null,
      showQueryButton: false,
      resizeable: false,
      editorHeight: "22rem",
      persistenceId: KEPT,
      autofocus: false,
      requestConfig: { endpoint: form.action },
      extraKeys: {
        // Tab goes to the next control, as everywhere on the page.
        Tab: false, "Shift-Tab": false,
        Esc: () => run.focus(),
        "Ctrl-Enter": () => ask(), "Cmd-Enter": () => ask(),
        "Ctrl-S": false,
      },
    });
    if (form.dataset.given || !yasqe.getValue().trim()) yasqe.setValue(text);
    const input = yasqe.getInputField();
    input.id = "query-editor";
    input.setAttribute("aria-label", say.editor);
    input.setAttribute("aria-describedby", "keys");
    form.querySelector("label[for=query]").setAttribute("for", input.id);
    yasqe.on("focus", terms);
    return yasqe;
  }

  function tabs(answer) {
    const list = make("div", null, { role: "tablist", class: "tabs", "aria-labelledby": "result-heading" });
    const panel = make("div", null, { role: "tabpanel", id: "panel" });
    const kinds = ["table", "chart", "timeline"];
    const choose = (kind, focus) => {
      list.querySelectorAll("button").forEach((tab) => {
        const chosen = tab.dataset.kind === kind;
        tab.setAttribute("aria-selected", String(chosen));
        tab.tabIndex = chosen ? 0 : -1;
        if (chosen && focus) tab.focus();
      });
      panel.setAttribute("aria-labelledby", `tab-${kind}`);
      panel.replaceChildren(sparqlViews[kind](answer, context));
    };
    kinds.forEach((kind) => {
      const tab = make("button", say[kind], { type: "button", role: "tab", id: `tab-${kind}`, "data-kind": kind, "aria-controls": "panel" });
      tab.addEventListener("click", () => choose(kind, false));
      list.append(tab);
    });
    list.addEventListener("keydown", (event) => {
      const step = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
      if (!step) return;
      const at = kinds.indexOf(event.target.dataset.kind);
      choose(kinds[(at + step + kinds.length) % kinds.length], true);
    });
    views.replaceChildren(list, panel);
    choose("table", false);
  }

  function show(type, text, seconds) {
    status.className = "";
    if (!type.includes("json")) {
      status.textContent = say.statements;
      views.replaceChildren(make("pre", text, { class: "code", tabindex: "0" }));
      return;
    }
    const answer = JSON.parse(text);
    if ("boolean" in answer) {
      status.textContent = answer.boolean ? say.yes : say.no;
      views.replaceChildren();
      return;
    }
    const rows = answer.results.bindings;
    status.textContent = rows.length ? words("rows", rows.length, seconds) : say.none;
    if (rows.length) tabs({ columns: answer.head.vars, rows });
    else views.replaceChildren();
    const link = `${form.dataset.here}?query=${encodeURIComponent(yasqe.getValue())}`;
    if (yasqe.getValue().length <= 2000 && link.length <= 8000) {
      status.append(" ", make("a", say.link, { href: link }));
    }
  }

  function fail(line) {
    status.textContent = line;
    status.className = "error";
    views.replaceChildren();
  }

  async function ask() {
    if (asked) asked.abort();
    const mine = new AbortController();
    asked = mine;
    result.hidden = false;
    stop.hidden = false;
    status.className = "";
    status.textContent = say.running;
    const began = performance.now();
    try {
      await terms();
      const response = await fetch(form.action, {
        method: "POST",
        headers: { Accept: "application/sparql-results+json, text/turtle;q=0.9" },
        body: new URLSearchParams({ query: yasqe.getValue() }),
        signal: mine.signal,
      });
      const text = await response.text();
      if (!response.ok) fail(text.trim());
      else show(response.headers.get("Content-Type") || "", text, ((performance.now() - began) / 1000).toFixed(1));
    } catch (error) {
      fail(error.name === "AbortError" ? say.stopped : say.failed);
    }
    if (asked === mine) {
      asked = null;
      stop.hidden = true;
    }
  }

  const yasqe = editorIn(document.getElementById("editor"));
  document.getElementById("keys").hidden = false;
  run.hidden = false;
  run.addEventListener("click", ask);
  stop.addEventListener("click", () => asked && asked.abort());
  // The form itself sends what is to be downloaded.
  form.addEventListener("submit", () => { field.value = yasqe.getValue(); });
  document.getElementById("examples").addEventListener("click", (event) => {
    const link = event.target.closest("a[data-question]");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    const language = document.documentElement.lang;
    const get = (more) => fetch(`${form.dataset.api}${link.dataset.question}?format=rq${more}`);
    get(`&lang=${language}`)
      .then((response) => (response.ok ? response : get("")))
      .then((response) => (response.ok ? response.text() : Promise.reject(response)))
      .then((text) => {
        yasqe.setValue(text);
        history.replaceState(null, "", link.href);
        form.scrollIntoView();
        run.focus();
      })
      .catch(() => location.assign(link.href));
  });
})();
