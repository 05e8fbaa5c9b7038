// The timeline: as wide as there is room, zoom and pan, arrow keys. What is drawn is what the server
// drew; only its places change.
"use strict";

(() => {
  const svg = d3.select("#timeline");
  if (svg.empty()) return;
  const SIZE = 13, PAD = 6, LANE = 11, AXIS = 26, HEADING = 20, NAME = 18, MARGIN = 14, NARROW = 760;
  const first = +svg.attr("data-first"), last = +svg.attr("data-last");
  const gutterWide = +svg.attr("data-gutter");
  const live = document.getElementById("picture-live");
  const date = (day) => new Date(day * 864e5).toISOString().slice(0, 10);
  const marks = Array.from(svg.node().querySelectorAll(".mark"), (node) => {
    const from = +node.dataset.first, until = +node.dataset.last;
    return { node, from, until, middle: Math.floor((from + until) / 2) };
  }).sort((a, b) => a.middle - b.middle || d3.ascending(a.node.getAttribute("href"), b.node.getAttribute("href")));
  const of = new Map(marks.map((mark) => [mark.node, mark]));
  const rows = Array.from(svg.node().querySelectorAll(".marks .row"), (node) => ({
    node, marks: marks.filter((mark) => node.contains(mark.node)),
  }));
  let width, gutter, right, heights, transform = d3.zoomIdentity;

  const scale = () => transform.rescaleX(d3.scaleLinear([first, last], [gutter + MARGIN, right]));

  /** Levels of marks, each as low as none before it is in the way. */
  function levels(row, x) {
    const ends = [];
    return row.marks.map((mark) => {
      const at = x(mark.middle);
      let level = ends.findIndex((end) => end <= at - SIZE);
      if (level < 0) level = ends.length;
      ends[level] = at;
      return level;
    });
  }

  /** Heights of rows, for the whole span: zooming in takes no more room. */
  function measure() {
    width = Math.max(300, pictures.figure.clientWidth);
    gutter = width < NARROW ? 0 : gutterWide;
    right = width - MARGIN;
    const whole = d3.scaleLinear([first, last], [gutter + MARGIN, right]);
    heights = rows.map((row) => Math.max(1, ...levels(row, whole).map((level) => level + 1)));
  }

  function draw() {
    const x = scale();
    const seen = (day) => x(day) >= gutter + MARGIN - 1 && x(day) <= right + 1;
    const name = gutter ? 0 : NAME;
    let y = 2;
    rows.forEach((row, i) => {
      const height = name + heights[i] * SIZE + PAD;
      place(row.node, name ? y + 14 : y + height - 6);
      const lowest = y + height - PAD / 2 - SIZE / 2;
      const at = levels(row, x);
      row.marks.forEach((mark, j) => {
        const shown = seen(mark.middle);
        mark.shown = shown;
        mark.node.parentNode.setAttribute("display", shown ? "inline" : "none");
        mark.node.setAttribute("transform", `translate(${x(mark.middle).toFixed(1)} ${(lowest - Math.min(at[j], heights[i] - 1) * SIZE).toFixed(1)})`);
        const whisker = mark.node.querySelector(".whisker");
        if (whisker) {
          const from = Math.max(x(mark.from), gutter + MARGIN) - x(mark.middle);
          const until = Math.min(x(mark.until), right) - x(mark.middle);
          whisker.setAttribute("d", `M${from.toFixed(1)} 0H${until.toFixed(1)}`);
        }
      });
      y += height;
    });
    const axis = y;
    y += AXIS;
    for (const group of svg.node().querySelectorAll(".group")) {
      group.querySelector(".heading").setAttribute("y", y + 15);
      y += HEADING;
      for (const row of group.querySelectorAll(".row")) {
        const height = name + +row.dataset.height;
        place(row, y + (name ? 14 : 12));
        for (const band of row.querySelectorAll(".band")) {
          for (const part of band.querySelectorAll("rect")) {
            const from = Math.max(x(+part.dataset.first), gutter + MARGIN);
            const until = Math.min(x(+part.dataset.last), right);
            part.setAttribute("display", until > from ? "inline" : "none");
            part.setAttribute("x", from.toFixed(1));
            part.setAttribute("width", Math.max(2, until - from).toFixed(1));
            part.setAttribute("y", y + name + PAD / 2 + band.dataset.lane * LANE);
          }
        }
        y += height;
      }
    }
    const height = y + 4;
    svg.attr("width", width).attr("height", height).attr("viewBox", `0 0 ${width} ${height}`);
    years(x, axis, height);
  }

  /** Puts the name of a row; where it has the whole width, it is cut at the edge. */
  function place(row, y) {
    const name = row.querySelector(".name");
    name.setAttribute("y", y);
    name.dataset.whole ??= name.textContent;
    name.textContent = name.dataset.whole;
    if (gutter) return;
    for (let n = name.dataset.whole.length; n > 1 && name.getComputedTextLength() > right; n--) {
      name.textContent = `${name.dataset.whole.slice(0, n - 1)}…`;
    }
  }

  function years(x, axis, height) {
    const time = d3.scaleUtc([new Date(x.domain()[0] * 864e5), new Date(x.domain()[1] * 864e5)], x.range());
    const year = d3.utcFormat("%Y"), month = d3.utcFormat("%Y-%m"), day = d3.utcFormat("%Y-%m-%d");
    const text = (t) => (t.getUTCDate() > 1 ? day(t) : t.getUTCMonth() > 0 ? month(t) : year(t));
    const count = Math.max(2, Math.floor((right - gutter) / 90));
    const ticks = time.ticks(count).filter((t) => time(t) > gutter + MARGIN + 10 && time(t) < right - 10);
    const group = svg.select(".axis");
    group.selectAll("path").data(ticks).join("path").attr("class", "grid").attr("d", (t) => `M${time(t).toFixed(1)} 0V${height}`);
    group.selectAll("text").data(ticks).join("text").attr("class", "year").attr("x", (t) => time(t).toFixed(1)).attr("y", axis + 17).text(text);
  }

  function tell() {
    const [from, until] = scale().domain();
    const shown = marks.filter((mark) => mark.shown).length;
    live.textContent = live.dataset.words.replace("%n", shown).replace("%a", date(from)).replace("%b", date(until));
  }

  const hide = pictures.tips(".mark, .band");
  measure();
  const zoom = d3.zoom()
    .filter((event) => (event.type === "wheel" ? event.ctrlKey || event.metaKey : !event.button))
    .on("zoom", (event) => { transform = event.transform; hide(); draw(); })
    .on("end", tell);

  function bounds() {
    zoom.scaleExtent([1, 200]).extent([[gutter + MARGIN, 0], [right, 1]]).translateExtent([[gutter + MARGIN, 0], [right, 1]]);
  }

  bounds();
  svg.call(zoom).on("dblclick.zoom", null);
  pictures.tools(svg.node(), "timeline", {
    in: () => svg.call(zoom.scaleBy, 2),
    out: () => svg.call(zoom.scaleBy, 0.5),
    earlier: () => svg.call(zoom.translateBy, (right - gutter) / 3 / transform.k, 0),
    later: () => svg.call(zoom.translateBy, -(right - gutter) / 3 / transform.k, 0),
    whole: () => svg.call(zoom.transform, d3.zoomIdentity),
  });

  const unzoomed = (mark) => d3.scaleLinear([first, last], [gutter + MARGIN, right])(mark.middle);
  pictures.walk(svg.node().querySelector(".marks"), marks.map((mark) => mark.node), (node) => {
    const mark = of.get(node);
    if (!mark.shown) svg.call(zoom.translateTo, unzoomed(mark), 0);
  });
  pictures.walk(svg.node().querySelector(".bands"), Array.from(svg.node().querySelectorAll(".band")));
  svg.on("keydown", (event) => {
    const mark = of.get(document.activeElement);
    const at = mark ? [scale()(mark.middle), 0] : undefined;
    if (event.key === "+" || event.key === "=") svg.call(zoom.scaleBy, 2, at);
    else if (event.key === "-") svg.call(zoom.scaleBy, 0.5, at);
    else return;
    event.preventDefault();
  });
  new ResizeObserver(() => {
    const before = width;
    measure();
    if (width !== before) { bounds(); svg.call(zoom.transform, d3.zoomIdentity); }
  }).observe(pictures.figure);
  draw();
})();
