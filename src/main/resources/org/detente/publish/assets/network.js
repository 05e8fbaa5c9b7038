// The network: those who act find places by forces. No chance is involved: all begin on a circle in
// a fixed order, and the forces act a fixed number of times, so the same data give the same picture.
"use strict";

(() => {
  const svg = document.getElementById("network");
  if (!svg) return;
  const TICKS = 300;
  const nodes = Array.from(svg.querySelectorAll(".node"), (node) => ({
    node, radius: +node.dataset.radius, text: node.querySelector("text"),
  }));
  const ties = Array.from(svg.querySelectorAll(".tie"), (node) => ({
    node, source: +node.dataset.from, target: +node.dataset.to, bend: +node.dataset.bend,
    path: node.querySelector("path"),
  }));

  function layout(width) {
    const height = Math.round(Math.max(420, Math.min(700, width * 0.9, 260 + nodes.length * 22)));
    const small = width < 600;
    nodes.forEach((it, i) => {
      const angle = (2 * Math.PI * i) / nodes.length - Math.PI / 2;
      Object.assign(it, { x: width / 2 + (width / 3) * Math.cos(angle), y: height / 2 + (height / 3) * Math.sin(angle), vx: 0, vy: 0 });
      it.half = Math.max(it.radius, it.text.getComputedTextLength() / 2);
    });
    const links = ties.map((tie) => ({ source: tie.source, target: tie.target }));
    d3.forceSimulation(nodes).stop()
      .force("link", d3.forceLink(links).distance(small ? 70 : 130).strength(0.25))
      .force("charge", d3.forceManyBody().strength(small ? -160 : -420))
      .force("x", d3.forceX(width / 2).strength(0.06))
      .force("y", d3.forceY(height / 2).strength(0.1))
      .force("collide", d3.forceCollide((it) => Math.max(it.radius + 14, it.half * (small ? 0.55 : 0.75))).iterations(3))
      .tick(TICKS);
    spread(width, height);
    apart(width, height);
    for (const it of nodes) it.node.setAttribute("transform", `translate(${it.x.toFixed(1)} ${it.y.toFixed(1)})`);
    for (const tie of ties) tie.path.setAttribute("d", line(nodes[tie.source], nodes[tie.target], tie.bend));
    names();
    svg.setAttribute("width", width);
    svg.setAttribute("height", height);
    svg.setAttribute("viewBox", `0 0 ${width} ${height}`);
  }

  /** What the forces left in the middle takes the whole room. */
  function spread(width, height) {
    const fit = (key, size, margin) => {
      const [least, most] = d3.extent(nodes, (it) => it[key]);
      const factor = Math.min(2.5, (size - 2 * margin) / Math.max(1, most - least));
      for (const it of nodes) it[key] = size / 2 + (it[key] - (least + most) / 2) * factor;
    };
    fit("x", width, Math.min(110, width / 6));
    fit("y", height, 40);
  }

  /** Discs with the names below them stay inside, and none covers another. */
  function apart(width, height) {
    const inside = (it) => {
      it.x = Math.max(it.half + 2, Math.min(width - it.half - 2, it.x));
      it.y = Math.max(it.radius + 20, Math.min(height - it.radius - 20, it.y));
    };
    nodes.forEach(inside);
    for (let round = 0; round < 200; round++) {
      let moved = false;
      for (let i = 0; i < nodes.length; i++) {
        for (let j = i + 1; j < nodes.length; j++) {
          const a = nodes[i], b = nodes[j];
          const wide = a.half + b.half + 6 - Math.abs(a.x - b.x);
          const [upper, lower] = a.y <= b.y ? [a, b] : [b, a];
          const high = upper.y + upper.radius + 20 - (lower.y - lower.radius);
          if (wide <= 0 || high <= 0) continue;
          moved = true;
          if (high < wide || round % 20 === 19) {
            upper.y -= high / 2;
            lower.y += high / 2;
          } else {
            const [left, right] = a.x <= b.x ? [a, b] : [b, a];
            left.x -= wide / 2;
            right.x += wide / 2;
          }
          inside(a);
          inside(b);
        }
      }
      if (!moved) return;
    }
  }

  /** Each name stands below or above its disc: where fewer lines run through it, and nothing else is. */
  function names() {
    const box = (it, above) => ({
      left: it.x - it.half, right: it.x + it.half,
      top: above ? it.y - it.radius - 18 : it.y + it.radius + 2,
      bottom: above ? it.y - it.radius - 2 : it.y + it.radius + 18,
    });
    const points = ties.flatMap((tie) => {
      const length = tie.path.getTotalLength(), steps = Math.ceil(length / 4);
      return Array.from({ length: steps + 1 }, (_, i) => ({ tie, at: tie.path.getPointAtLength((length * i) / steps) }));
    });
    const lines = (r) => new Set(points.filter(({ at }) =>
      at.x > r.left && at.x < r.right && at.y > r.top && at.y < r.bottom).map(({ tie }) => tie)).size;
    const meets = (r, s) => r.left < s.right && s.left < r.right && r.top < s.bottom && s.top < r.bottom;
    const disc = (it) => ({ left: it.x - it.radius, right: it.x + it.radius, top: it.y - it.radius, bottom: it.y + it.radius });
    for (const it of nodes) it.above = false;
    for (const it of nodes) {
      const above = box(it, true);
      const free = above.top > 0 && nodes.every((other) => other === it
        || !meets(above, disc(other)) && !meets(above, box(other, other.above)));
      it.above = free && lines(above) < lines(box(it, false));
      it.text.setAttribute("y", it.above ? -it.radius - 6 : it.radius + 13);
    }
  }

  /** From the edge of one disc to the edge of another, bent by a share of its length. */
  function line(a, b, bend) {
    const dx = b.x - a.x, dy = b.y - a.y, length = Math.max(1, Math.hypot(dx, dy));
    const at = (x, y) => `${x.toFixed(1)} ${y.toFixed(1)}`;
    const gap = b.radius + 7;
    return `M${at(a.x + (dx / length) * a.radius, a.y + (dy / length) * a.radius)}` +
      `Q${at((a.x + b.x) / 2 - dy * bend, (a.y + b.y) / 2 + dx * bend)} ` +
      at(b.x - (dx / length) * gap, b.y - (dy / length) * gap);
  }

  let width = 0;
  const draw = () => {
    const now = Math.max(300, pictures.figure.clientWidth);
    if (now !== width) layout((width = now));
  };
  draw();
  const hide = pictures.tips(".node, .tie");
  new ResizeObserver(() => { hide(); draw(); }).observe(pictures.figure);
  pictures.walk(svg, [...nodes, ...ties].map((it) => it.node));
  pictures.tools(svg, "network", {});
})();
