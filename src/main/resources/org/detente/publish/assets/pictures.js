// What all pictures share: words that appear beside what is pointed at or focused, and the picture
// as a file. Everything that is drawn is in the page already.
"use strict";

const pictures = (() => {
  const figure = document.getElementById("picture");
  if (!figure) return null; // Nothing fits the choice: nothing is drawn.

  /** Shows the title of a mark, and hides it again; the title itself becomes the mark's name. */
  function tips(selector) {
    const tip = document.createElement("div");
    tip.className = "picture-tip";
    tip.id = "picture-tip";
    tip.setAttribute("role", "tooltip");
    tip.hidden = true;
    figure.append(tip);
    const show = (mark) => {
      const box = mark.getBoundingClientRect();
      const around = figure.getBoundingClientRect();
      tip.textContent = mark.getAttribute("aria-label");
      tip.hidden = false;
      const left = box.left + box.width / 2 - tip.offsetWidth / 2 - around.left;
      const most = around.width - tip.offsetWidth;
      tip.style.left = `${Math.max(0, Math.min(most, left))}px`;
      const above = box.top - around.top - tip.offsetHeight - 6;
      tip.style.top = `${above < 0 ? box.bottom - around.top + 6 : above}px`;
    };
    const hide = () => { tip.hidden = true; };
    for (const mark of figure.querySelectorAll(selector)) {
      const title = mark.querySelector("title");
      if (title) {
        mark.setAttribute("aria-label", title.textContent);
        title.remove();
      }
      mark.addEventListener("mouseenter", () => show(mark));
      mark.addEventListener("focus", () => show(mark));
      mark.addEventListener("mouseleave", hide);
      mark.addEventListener("blur", hide);
    }
    document.addEventListener("keydown", (event) => { if (event.key === "Escape") hide(); });
    return hide;
  }

  const PAINT = ["fill", "stroke", "stroke-width", "stroke-dasharray", "opacity", "font-size",
    "font-weight", "font-family", "text-anchor", "display", "paint-order"];

  /** The picture as it stands, with the colours it has here, as a file of its own. */
  function download(svg, name) {
    const copy = svg.cloneNode(true);
    const from = [svg, ...svg.querySelectorAll("*")];
    const to = [copy, ...copy.querySelectorAll("*")];
    from.forEach((element, i) => {
      const style = getComputedStyle(element);
      for (const property of PAINT) to[i].setAttribute(property, style.getPropertyValue(property));
      const href = element.getAttribute("href");
      if (href && !href.startsWith("#")) to[i].setAttribute("href", new URL(href, location.href).href);
    });
    const paper = document.createElementNS("http://www.w3.org/2000/svg", "rect");
    paper.setAttribute("width", "100%");
    paper.setAttribute("height", "100%");
    paper.setAttribute("fill", getComputedStyle(document.documentElement).backgroundColor);
    copy.prepend(paper);
    const box = svg.getBoundingClientRect();
    copy.setAttribute("width", box.width);
    copy.setAttribute("height", box.height);
    const note = document.createElementNS("http://www.w3.org/2000/svg", "desc");
    note.textContent = document.getElementById("citation").textContent;
    copy.prepend(note);
    const text = new XMLSerializer().serializeToString(copy);
    const link = document.createElement("a");
    link.href = URL.createObjectURL(new Blob([text], { type: "image/svg+xml" }));
    link.download = `${name}.svg`;
    link.click();
    setTimeout(() => URL.revokeObjectURL(link.href), 10000);
  }

  /**
   * One mark at a time can be reached by Tab; arrows, Home and End go on from it. The marks are in
   * the order in which they are walked over.
   */
  function walk(box, marks, before = () => {}) {
    const steps = { ArrowRight: 1, ArrowDown: 1, ArrowLeft: -1, ArrowUp: -1 };
    let current = 0;
    const take = (index) => {
      marks[current].setAttribute("tabindex", "-1");
      current = index;
      marks[current].setAttribute("tabindex", "0");
    };
    const go = (index) => {
      take(Math.max(0, Math.min(marks.length - 1, index)));
      before(marks[current]);
      marks[current].focus();
    };
    if (!marks.length) return;
    take(0);
    // Not on the box: a browser takes a part of an SVG that listens to focus for a stop of Tab.
    figure.addEventListener("focusin", (event) => {
      const index = marks.indexOf(event.target.closest(".mark, .band"));
      if (index >= 0) take(index);
    });
    figure.addEventListener("keydown", (event) => {
      if (event.ctrlKey || event.metaKey || event.altKey || !box.contains(event.target)) return;
      if (event.key in steps) go(current + steps[event.key]);
      else if (event.key === "Home") go(0);
      else if (event.key === "End") go(marks.length - 1);
      else return;
      event.preventDefault();
    });
  }

  /** Shows the buttons; hands what is pressed to whoever draws. */
  function tools(svg, name, actions) {
    const all = { svg: () => download(svg, name), ...actions };
    const box = figure.querySelector(".tools");
    for (const button of box.querySelectorAll("button")) {
      button.addEventListener("click", () => all[button.dataset.do]());
    }
    box.hidden = false;
  }

  return { figure, tips, tools, walk };
})();
