/*
 * A press on a button counts although the page has moved under the pointer since it went down, as it does when an answer draws
 * a part above it anew: the browser alone would press nothing. Whoever moves the pointer away regrets.
 */
(function () {
  'use strict';

  const NARA = 8;
  let nere = null;

  document.addEventListener('pointerdown', (h) => {
    const knapp = h.button === 0 && h.target.closest('button, input[type=submit]');
    nere = knapp ? { knapp, x: h.clientX, y: h.clientY } : null;
  }, true);
  document.addEventListener('pointercancel', () => { nere = null; }, true);
  document.addEventListener('pointerup', (h) => {
    const tryckt = nere;
    nere = null;
    if (!tryckt || tryckt.knapp.contains(h.target) || Math.hypot(h.clientX - tryckt.x, h.clientY - tryckt.y) > NARA) { return; }
    // not one that was drawn anew: among rows the same id may be another row's by now
    if (tryckt.knapp.isConnected && !tryckt.knapp.disabled) { tryckt.knapp.click(); }
  }, true);
})();
