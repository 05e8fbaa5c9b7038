package org.detente.browser;

import java.util.List;

/** What does not fit on the page that stands in the window. */
final class Layout {

  /**
   * Says what is wider than the window, cut off, or in the way of something else: one line each.
   * What scrolls within a part of the page counts as far as it can be seen.
   */
  private static final String SCRIPT =
      """
      const found = [];
      const root = document.documentElement;
      const named = (e) => e.tagName.toLowerCase() + (e.id ? '#' + e.id : '')
        + (e.getAttribute('class') ? '.' + e.getAttribute('class') : '')
        + ' «' + (e.textContent || e.value || '').trim().slice(0, 40) + '»';
      const all = [...document.body.querySelectorAll('*')];
      const style = new Map(all.map((e) => [e, getComputedStyle(e)]));
      const isHidden = (e) => !e.checkVisibility({ opacityProperty: true, visibilityProperty: true })
        || e.closest('.hidden, .skip');
      if (root.scrollWidth > root.clientWidth + 1) {
        const edge = root.clientWidth + 1;
        const clips = (e) => /auto|scroll|hidden|clip/.test(getComputedStyle(e).overflowX);
        const wide = all.find((e) => {
          if (e.getBoundingClientRect().right <= edge || isHidden(e)) return false;
          for (let p = e.parentElement; p !== document.body; p = p.parentElement) if (clips(p)) return false;
          return ![...e.children].some((c) => c.getBoundingClientRect().right > edge);
        });
        found.push('wider than the window by ' + (root.scrollWidth - root.clientWidth) + ': '
          + (wide ? named(wide) : '?'));
      }
      for (const e of all) {
        const s = style.get(e);
        if (isHidden(e) || e instanceof SVGElement) continue;
        if (/hidden|clip/.test(s.overflowX) && e.scrollWidth > e.clientWidth + 1 && e.clientWidth > 0
            && s.display !== 'inline' && !e.closest('.CodeMirror') && !/^(INPUT|TEXTAREA|SELECT)$/.test(e.tagName)) {
          found.push('cut off: ' + named(e));
        }
        const box = e.getBoundingClientRect();
        if (box.left < -1 && box.width > 0 && !e.closest('.scroll, .CodeMirror')) {
          found.push('left of the window: ' + named(e));
        }
      }
      const visible = (e) => {
        let box = e.getBoundingClientRect();
        let rect = { left: box.left, right: box.right, top: box.top, bottom: box.bottom };
        for (let p = e.parentElement; p && p !== document.body; p = p.parentElement) {
          const s = style.get(p);
          if (s && /auto|scroll|hidden|clip/.test(s.overflowX + s.overflowY)) {
            const b = p.getBoundingClientRect();
            rect = { left: Math.max(rect.left, b.left), right: Math.min(rect.right, b.right),
              top: Math.max(rect.top, b.top), bottom: Math.min(rect.bottom, b.bottom) };
          }
        }
        return rect;
      };
      const meet = (a, b, room) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > room
        && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > room;
      const boxes = [];
      const wanted = 'a[href], button, input, select, textarea, summary';
      for (const e of document.body.querySelectorAll(wanted)) {
        // Lines between points cross, and have their table.
        if (isHidden(e) || e.closest('.CodeMirror, .tie')) continue;
        const seen = visible(e);
        for (const r of e.closest('svg') ? [(e.querySelector('.shape') || e).getBoundingClientRect()] : e.getClientRects()) {
          const rect = { left: Math.max(r.left, seen.left), right: Math.min(r.right, seen.right),
            top: Math.max(r.top, seen.top), bottom: Math.min(r.bottom, seen.bottom), of: e };
          if (rect.right - rect.left > 1 && rect.bottom - rect.top > 1) boxes.push(rect);
        }
      }
      boxes.sort((a, b) => a.top - b.top);
      for (let i = 0; i < boxes.length; i++) {
        for (let j = i + 1; j < boxes.length && boxes[j].top < boxes[i].bottom; j++) {
          const a = boxes[i], b = boxes[j];
          if (a.of === b.of || a.of.contains(b.of) || b.of.contains(a.of)) continue;
          const room = a.of.closest('svg') && b.of.closest('svg') ? ROOM_IN_PICTURES : 4;
          if (meet(a, b, room)) found.push('in each other’s way: ' + named(a.of) + ' and ' + named(b.of));
        }
      }
      for (const svg of document.body.querySelectorAll('svg')) {
        if (isHidden(svg)) continue;
        const frame = svg.getBoundingClientRect();
        const texts = [...svg.querySelectorAll('text')].filter((t) => !isHidden(t) && t.textContent.trim());
        const rects = texts.map((t) => t.getBoundingClientRect());
        texts.forEach((t, i) => {
          const r = rects[i];
          if (r.left < frame.left - 1 || r.right > frame.right + 1 || r.top < frame.top - 2
              || r.bottom > frame.bottom + 3) found.push('text leaves its picture: ' + named(t));
          for (let j = i + 1; j < texts.length; j++) {
            if (meet(r, rects[j], 3)) found.push('texts on each other: ' + named(t) + ' and ' + named(texts[j]));
          }
        });
      }
      return found.slice(0, 12);
      """
          .replace("ROOM_IN_PICTURES", "9");

  private Layout() {}

  /** What is wrong at the width the window has. */
  @SuppressWarnings("unchecked")
  static List<String> faults(Browser browser) {
    return (List<String>) browser.run(SCRIPT);
  }
}
