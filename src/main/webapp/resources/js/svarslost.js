/*
 * When an answer cannot be read: the net is down, the server is starting, its disk is full. The library then leaves the button that was pressed turning,
 * so that nobody can press it again: it is let go here. Pages that do not tell by themselves how saving goes say so;
 * it may have been done all the same, if only the answer was lost.
 */
(function () {
  'use strict';

  if (!window.jQuery || !window.PrimeFaces) { return; }
  const ord = document.querySelector('[data-ord]').dataset;
  const berattar = document.querySelector('form[data-autospara="ja"]');
  let ruta = null;

  function slapp(fraga) {
    const knapp = window.PrimeFaces.getWidgetById(window.PrimeFaces.ajax.Utils.getSourceId(fraga));
    if (knapp) { window.PrimeFaces.buttonEndAjaxDisabled(knapp, knapp.getJQ()); }
  }

  function tyst() {
    if (ruta) { ruta.remove(); }
    ruta = null;
  }

  function sag(text) {
    tyst();
    ruta = document.createElement('p');
    ruta.className = 'ruta ruta--fel';
    ruta.tabIndex = -1;
    ruta.setAttribute('role', 'alert');
    ruta.textContent = text;
    document.getElementById('meddelanden').append(ruta);
    ruta.focus();
    ruta.scrollIntoView({ block: 'center' });
  }

  window.jQuery(document)
    .on('pfAjaxError', (h, xhr, fraga) => {
      slapp(fraga);
      if (!berattar) { sag(xhr.status === 507 ? ord.ingetSvarFullt : ord.ingetSvar); }
    })
    .on('pfAjaxSuccess', tyst);
})();
