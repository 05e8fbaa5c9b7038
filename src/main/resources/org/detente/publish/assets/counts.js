// Bars of counts: words beside what is pointed at, arrow keys, the picture as a file.
"use strict";

(() => {
  const svg = document.getElementById("counts");
  if (!svg) return;
  pictures.tips(".part");
  pictures.walk(svg, Array.from(svg.querySelectorAll(".part[href]")));
  pictures.tools(svg, "counts", {});
})();
