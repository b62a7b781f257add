/* Draws the real process model and marks where the case is. The list of steps beside it says the same in words. */
(function () {
  'use strict';
  const LASBAR = 0.75, MINST = 0.45;

  async function rita(yta) {
    const ids = (namn) => (yta.dataset[namn] || '').split(/\s+/).filter(Boolean);
    const svar = await fetch(yta.dataset.bpmn, { credentials: 'same-origin' });
    if (!svar.ok) { throw new Error(svar.status); }
    const visare = new window.BpmnJS({ container: yta });
    await visare.importXML(await svar.text());
    const duk = visare.get('canvas'), register = visare.get('elementRegistry');
    const finns = (namn) => ids(namn).filter((id) => register.get(id));
    finns('klara').forEach((id) => duk.addMarker(id, 'klar'));
    finns('aktiva').forEach((id) => duk.addMarker(id, 'aktiv'));

    /* All of it where there is room; else what goes on now, large enough to read. */
    const allt = () => duk.zoom('fit-viewport', 'auto');
    const nu = register.get(finns('aktiva')[0]);
    if (nu && allt() < (yta.clientWidth < 700 ? LASBAR : MINST)) {
      duk.zoom(LASBAR, { x: 0, y: 0 });
      const ruta = duk.viewbox();
      duk.viewbox({ x: nu.x + nu.width / 2 - ruta.width / 2, y: nu.y + nu.height / 2 - ruta.height / 2, width: ruta.width, height: ruta.height });
    }

    const knappar = yta.parentElement.querySelector('.diagram__knappar');
    knappar.hidden = false;
    knappar.addEventListener('click', (h) => {
      const k = h.target.closest('[data-zoom]');
      if (k && k.dataset.zoom === 'allt') { allt(); } else if (k) { duk.zoom(duk.zoom() * (k.dataset.zoom === 'in' ? 1.3 : 1 / 1.3)); }
    });
  }

  document.querySelectorAll('.diagram[data-bpmn]').forEach((yta) => {
    rita(yta).catch(() => { yta.closest('section').hidden = true; }); // the list of steps is still there
  });
})();
