// Answers of SELECT as a table, as bars and on a line of time. Nothing of an answer becomes markup:
// all of it goes through textContent.
"use strict";

const sparqlViews = (() => {
  const STEP = 200, MOST_BARS = 60, MOST_MARKS = 2000;
  const SITE = "https://w3id.org/detente/";
  const DATE = /^\[?(?:\.\.)?(\d{4})(?:-(\d\d))?(?:-(\d\d))?/;
  let count = 0;

  function make(tag, text, attributes) {
    const element = document.createElement(tag);
    if (text !== undefined && text !== null) element.textContent = text;
    for (const name in attributes || {}) element.setAttribute(name, attributes[name]);
    return element;
  }

  /** det:Meeting for an IRI with a known prefix. */
  function short(iri, prefixes) {
    for (const prefix in prefixes) {
      if (iri.startsWith(prefixes[prefix]) && /^[\w-]+$/.test(iri.slice(prefixes[prefix].length))) {
        return `${prefix}:${iri.slice(prefixes[prefix].length)}`;
      }
    }
    return iri.startsWith(SITE) ? iri.slice(SITE.length) : iri;
  }

  /** The page of one of our IRIs. */
  const page = (iri, context) => context.pages + encodeURI(iri.slice(SITE.length));

  function cell(term, context) {
    const td = make("td");
    if (!term) return td;
    if (term.type !== "uri") {
      // A day is read whole; a browser may break it at its hyphens.
      if (/^\d{4}-\d\d(-\d\d)?$/.test(term.value)) td.className = "whole";
      td.append(make("bdi", term.value, term["xml:lang"] ? { lang: term["xml:lang"] } : {}));
      return td;
    }
    const text = short(term.value, context.prefixes);
    if (term.value.startsWith(SITE)) {
      td.append(make("a", text, { href: page(term.value, context) }));
    } else if (/^https?:\/\//.test(term.value)) {
      td.append(make("a", text, { href: term.value, rel: "external nofollow noopener" }));
    } else {
      td.append(make("bdi", text));
    }
    return td;
  }

  const isNumber = (term) => term && term.value.trim() !== "" && !isNaN(term.value) && !DATE.test(term.value);
  const asNumber = (term) => (term && !isNaN(term.value) && term.value.trim() !== "" ? +term.value : NaN);

  function order(rows, column, down) {
    const sign = down ? -1 : 1;
    return rows.slice().sort((a, b) => {
      const x = a[column], y = b[column];
      if (!x || !y) return (x ? -1 : 0) + (y ? 1 : 0);
      const numbers = asNumber(x) - asNumber(y);
      return sign * (isNaN(numbers) ? x.value.localeCompare(y.value) : numbers);
    });
  }

  /** A table whose columns sort, some rows at a time. */
  function table(answer, context) {
    const region = make("div", null, { class: "scroll", tabindex: "0", role: "region", "aria-label": context.say.table });
    const element = make("table", null, { class: "answer" });
    const heads = make("tr"), body = make("tbody"), more = make("button", "", { type: "button" });
    let rows = answer.rows, shown = 0;
    const fill = () => {
      rows.slice(shown, shown + STEP).forEach((row) => {
        const tr = make("tr");
        answer.columns.forEach((column) => tr.append(cell(row[column], context)));
        body.append(tr);
      });
      shown = Math.min(rows.length, shown + STEP);
      more.hidden = shown >= rows.length;
      more.textContent = context.words("more", Math.min(STEP, rows.length - shown));
    };
    more.addEventListener("click", fill);
    answer.columns.forEach((column) => {
      const th = make("th", null, { scope: "col" });
      const button = make("button", column, { type: "button", title: context.words("sort", column) });
      button.addEventListener("click", () => {
        const down = th.getAttribute("aria-sort") === "ascending";
        heads.querySelectorAll("th").forEach((other) => other.removeAttribute("aria-sort"));
        th.setAttribute("aria-sort", down ? "descending" : "ascending");
        rows = order(answer.rows, column, down);
        body.replaceChildren();
        shown = 0;
        fill();
      });
      th.append(button);
      heads.append(th);
    });
    const head = make("thead");
    head.append(heads);
    element.append(head, body);
    region.append(element);
    fill();
    const view = make("div");
    view.append(region, more);
    return view;
  }

  function choice(label, options, chosen, changed) {
    const id = `choice-${++count}`;
    const select = make("select", null, { id });
    options.forEach(([value, text]) => {
      const option = make("option", text, { value });
      option.selected = value === chosen;
      select.append(option);
    });
    select.addEventListener("change", changed);
    const wrapper = make("span", null, { class: "choice" });
    wrapper.append(make("label", label, { for: id }), select);
    return { wrapper, select };
  }

  /** 2008 of a date, else the words themselves. */
  function groupOf(term, prefixes) {
    if (!term) return "";
    const date = term.type === "uri" ? null : DATE.exec(term.value);
    return date && (date[2] || term.value.length > 4) ? date[1] : short(term.value, prefixes);
  }

  function sums(answer, by, height, context) {
    const groups = new Map();
    answer.rows.forEach((row) => {
      const key = groupOf(row[by], context.prefixes);
      const value = height === "" ? 1 : asNumber(row[height]);
      if (key !== "" && !isNaN(value)) groups.set(key, (groups.get(key) || 0) + value);
    });
    const bars = Array.from(groups, ([key, value]) => ({ key, value }));
    const years = bars.every((bar) => /^\d{4}$/.test(bar.key));
    return bars.sort((a, b) => (years ? a.key - b.key : b.value - a.value || a.key.localeCompare(b.key)));
  }

  /** Bars lie on their side, so that their names have room. */
  function draw(bars, name, wide) {
    const width = Math.min(640, wide), left = Math.min(200, width * 0.36), line = 22;
    const room = Math.floor(left / 7);
    const most = Math.max(0, d3.max(bars, (bar) => bar.value)), least = Math.min(0, d3.min(bars, (bar) => bar.value));
    const x = d3.scaleLinear([least, most || 1], [left, width - 60]);
    const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${bars.length * line + 6}`).attr("class", "bars")
      .attr("role", "img").attr("aria-label", name);
    const g = svg.selectAll("g").data(bars).join("g").attr("transform", (bar, i) => `translate(0 ${i * line})`);
    g.append("text").attr("x", left - 8).attr("y", 15).attr("text-anchor", "end")
      .text((bar) => (bar.key.length > room ? bar.key.slice(0, room - 1) + "…" : bar.key));
    g.append("rect").attr("x", (bar) => x(Math.min(0, bar.value))).attr("y", 3).attr("height", line - 6)
      .attr("width", (bar) => Math.max(1, Math.abs(x(bar.value) - x(0))));
    g.append("text").attr("x", (bar) => x(Math.max(0, bar.value)) + 6).attr("y", 15).text((bar) => +bar.value.toFixed(3));
    g.append("title").text((bar) => `${bar.key}: ${bar.value}`);
    return svg.node();
  }

  function figures(bars, by, height) {
    const element = make("table"), head = make("tr"), body = make("tbody"), top = make("thead");
    head.append(make("th", by, { scope: "col" }), make("th", height, { scope: "col" }));
    bars.forEach((bar) => {
      const tr = make("tr");
      tr.append(make("td", bar.key), make("td", String(+bar.value.toFixed(3))));
      body.append(tr);
    });
    top.append(head);
    element.append(top, body);
    return element;
  }

  /** Bars: how many rows, or the sum of a column, by another column; dates by their year. */
  function chart(answer, context) {
    const view = make("div"), picture = make("div");
    const numbers = answer.columns.filter((c) => answer.rows.some((row) => isNumber(row[c])));
    const dates = answer.columns.filter((c) => answer.rows.some((row) => row[c] && DATE.test(row[c].value)));
    const first = dates[0] || answer.columns.find((c) => !numbers.includes(c)) || answer.columns[0];
    const redraw = () => {
      const bars = sums(answer, by.select.value, height.select.value, context);
      const called = height.select.value || context.say.count;
      const name = context.words("bars", called, by.select.value);
      picture.replaceChildren();
      if (bars.length === 0) { picture.append(make("p", context.say.none)); return; }
      picture.append(draw(bars.slice(0, MOST_BARS), name, context.width()), make("p", name, { class: "soft" }));
      if (bars.length > MOST_BARS) picture.append(make("p", context.words("others", bars.length - MOST_BARS)));
      picture.append(figures(bars.slice(0, MOST_BARS), by.select.value, called));
    };
    const by = choice(context.say.across, answer.columns.map((c) => [c, c]), first, redraw);
    const height = choice(context.say.height, [["", context.say.count], ...numbers.map((c) => [c, c])], "", redraw);
    view.append(by.wrapper, height.wrapper, picture);
    redraw();
    return view;
  }

  function dayOf(term) {
    const date = term && term.type !== "uri" && DATE.exec(term.value);
    return date ? new Date(Date.UTC(+date[1], date[2] ? +date[2] - 1 : 0, date[3] ? +date[3] : 1)) : null;
  }

  function strip(dated, name, width) {
    const height = 90, pad = 20;
    const x = d3.scaleUtc(d3.extent(dated, (row) => row.day), [pad, width - pad]).nice();
    const svg = d3.create("svg").attr("viewBox", `0 0 ${width} ${height}`).attr("class", "strip").attr("role", "img").attr("aria-label", name);
    const levels = new Map();
    svg.selectAll("circle").data(dated).join("circle").attr("r", 4).attr("cx", (row) => x(row.day)).attr("cy", (row) => {
      const at = Math.round(x(row.day) / 9), level = levels.get(at) || 0;
      levels.set(at, level + 1);
      return Math.max(6, height - 32 - level * 9);
    }).append("title").text((row) => row.text);
    svg.append("g").attr("transform", `translate(0 ${height - 24})`).call(d3.axisBottom(x).ticks(Math.max(2, Math.floor(width / 110))));
    return svg.node();
  }

  /** Rows by their date: a strip of marks, and the same as a list by year. */
  function timeline(answer, context) {
    const view = make("div");
    const dates = answer.columns.filter((c) => answer.rows.some((row) => dayOf(row[c])));
    if (dates.length === 0) { view.append(make("p", context.say.nodates)); return view; }
    const picture = make("div");
    const redraw = () => {
      const column = by.select.value, others = answer.columns.filter((c) => c !== column).slice(0, 5);
      const dated = answer.rows.map((row) => ({ row, day: dayOf(row[column]) })).filter((entry) => entry.day);
      dated.forEach((entry) => {
        const terms = others.map((c) => entry.row[c]).filter(Boolean);
        const said = terms.filter((term) => term.type !== "uri").map((term) => term.value);
        const named = terms.filter((term) => term.type === "uri").map((term) => short(term.value, context.prefixes));
        entry.ours = terms.find((term) => term.type === "uri" && term.value.startsWith(SITE));
        entry.text = `${entry.row[column].value} ${(said.length ? said : named).join(" · ")}`;
      });
      dated.sort((a, b) => a.day - b.day);
      const drawn = dated.slice(0, MOST_MARKS);
      picture.replaceChildren(strip(drawn, context.say.timeline, context.width()));
      let year = null, list = null;
      drawn.forEach((entry) => {
        if (entry.day.getUTCFullYear() !== year) {
          year = entry.day.getUTCFullYear();
          list = make("ul", null, { class: "moments" });
          picture.append(make("h3", String(year).padStart(4, "0")), list);
        }
        const item = make("li");
        item.append(entry.ours ? make("a", entry.text, { href: page(entry.ours.value, context) }) : entry.text);
        list.append(item);
      });
      const without = answer.rows.length - dated.length;
      if (without > 0) picture.append(make("p", context.words("undated", without)));
      if (dated.length > MOST_MARKS) picture.append(make("p", context.words("cut", MOST_MARKS)));
    };
    const by = choice(context.say.timeline, dates.map((c) => [c, c]), dates[0], redraw);
    view.append(by.wrapper, picture);
    redraw();
    return view;
  }

  return { make, table, chart, timeline };
})();
