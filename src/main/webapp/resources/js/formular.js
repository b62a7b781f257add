/*
 * What every form does: Enter presses the button that belongs to the field, a form that leaves the page is sent once, and one that is saved
 * by its button only (data-behall) keeps what is typed in this tab until it has been, and warns before it is left.
 */
(function () {
  'use strict';

  const FRI = 8000, SAND = 'arshjulet.sand';

  /* The main button of its part of the form, or the form's only one; never one that takes something away. */
  function enterknapp(falt) {
    const stora = [...falt.form.querySelectorAll('[type=submit]:not(.knapp--liten)')];
    let yta = falt.parentElement;
    while (yta !== falt.form && !stora.some((k) => yta.contains(k))) { yta = yta.parentElement; }
    const vanliga = stora.filter((k) => !k.matches('.knapp--tyst, .knapp--fara')), har = vanliga.filter((k) => yta.contains(k));
    const huvud = har.filter((k) => k.matches('.knapp--huvud'));
    if (huvud.length === 1) { return huvud[0]; }
    return vanliga.length === 1 ? har[0] : undefined;
  }
  document.addEventListener('keydown', (h) => {
    const falt = h.target;
    if (h.key !== 'Enter' || h.defaultPrevented || !falt.form || falt.form.dataset.autospara === 'ja' || !falt.matches('input:not([type=submit], [type=button], [type=file])')) { return; }
    h.preventDefault(); // the browser would press the form's first button, whatever it does
    const knapp = falt.matches('[type=checkbox], [type=radio]') ? undefined : enterknapp(falt);
    if (knapp) { falt.dispatchEvent(new Event('change', { bubbles: true })); knapp.click(); }
  });

  document.addEventListener('submit', (h) => {
    const form = h.target;
    if (form.dataset.skickad) { h.preventDefault(); return; }
    // what comes back as a file leaves the page where it is
    if (!h.defaultPrevented && form.dataset.autospara !== 'ja' && !(h.submitter && h.submitter.dataset.hamtar)) {
      form.dataset.skickad = 'ja';
      setTimeout(() => { delete form.dataset.skickad; }, FRI);
    }
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-skickad]').forEach((f) => { delete f.dataset.skickad; }));

  /* ---- Forms that are saved by their button ---- */
  const plats = (form) => form.dataset.vem + window.location.pathname + window.location.search + '#' + form.id;
  const sand = {
    satt(varde) { try { sessionStorage.setItem(SAND, varde); } catch (e) { /* then it is offered back once too often */ } },
    ta() { try { const varde = sessionStorage.getItem(SAND); sessionStorage.removeItem(SAND); return varde; } catch (e) { return null; } }
  };

  /* ater: it was sent, and has come back with what was wrong. */
  function behall(form, ater) {
    let osparad = false, lamnar = false;
    const ruta = document.createElement('div');
    ruta.className = 'ruta ruta--info atertagen'; ruta.hidden = true;
    form.prepend(ruta);
    const minne = window.formminne(form, { plats: plats(form), ruta, orord: () => !osparad, tillbaka: andrad });
    function andrad() { osparad = true; minne.gom(); }
    ['input', 'change'].forEach((slag) => form.addEventListener(slag, (h) => { if (h.target.name) { minne.minns(h.target); andrad(); } }));
    window.addEventListener('beforeunload', (h) => { if (osparad && !lamnar) { h.preventDefault(); h.returnValue = ''; } });
    document.addEventListener('submit', (h) => {
      if (h.target.dataset.utloggning) { minne.glom(); lamnar = true; }
      if (h.target === form && !h.defaultPrevented) { lamnar = true; if (osparad) { minne.gom(); } sand.satt(plats(form)); }
    });
    if (window.jQuery) {
      window.jQuery(document)
        .on('pfAjaxSend', minne.vidSandning)
        .on('pfAjaxSuccess', (h, xhr) => {
          // before the library leads on to another page: what was done is told there, and there is nothing left to warn for
          const flytt = window.formminne.flyttas(xhr), avbrott = flytt && window.formminne.avbrutet(flytt);
          if (flytt) { lamnar = !avbrott || minne.forvarat(); }
          if (flytt && !avbrott) { minne.glom(); }
        })
        .on('pfAjaxComplete', (h, xhr) => { if (!window.formminne.flyttas(xhr)) { minne.laggTillbaka(); } });
    }
    if (ater) { andrad(); } else { minne.erbjud(); }
  }

  /* The page that came says that what was sent is done; else it is kept. */
  const sandes = sand.ta(), klart = document.querySelector('#meddelanden .ruta--klart');
  if (sandes && klart) { window.fliklager(sandes, '').glom(); }
  document.querySelectorAll('form[data-behall]').forEach((form) => behall(form, !klart && sandes === plats(form)));
})();
