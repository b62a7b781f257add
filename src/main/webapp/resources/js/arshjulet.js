/*
 * What a page of Årshjulet does by itself: saves a task while it is written, warns before unsaved text is left and keeps it if the login is lost
 * (formminne.js), and leads to what is wrong.
 * No text is decided here: the server sends it (data attributes), so that all words live in texter.properties.
 */
(function () {
  'use strict';

  const VANTA = 1500, LANGST = 15000;
  const form = document.querySelector('form[data-autospara="ja"]');
  const ord = (document.querySelector('[data-ord]') || document.body).dataset;
  let andring = 0, skickad = 0, sparad = 0, sedan = 0, timer = 0, lamnar = false, behall = false, slutfors = false;

  const id = (namn) => document.getElementById(namn);

  function status(lage, text) {
    const rad = id('sparstatus');
    if (rad && text !== undefined && (rad.textContent !== text || rad.dataset.lage !== lage)) {
      rad.dataset.lage = lage;
      rad.textContent = text;
    }
  }

  /* ---- Autosave ---- */
  function andrad(snabbt) {
    if (andring === sparad) { sedan = Date.now(); }
    andring++;
    status('SPARAR', ord.sparar); // soon: what was said of the text before is no longer true of this
    minne.gom();
    clearTimeout(timer);
    timer = setTimeout(spara, snabbt || Date.now() - sedan > LANGST ? 200 : VANTA);
  }

  function spara() {
    clearTimeout(timer);
    if (typeof window.autospara === 'function' && andring > skickad) {
      status('SPARAR', ord.sparar);
      window.autospara();
    }
  }

  function besvarad(ok, nummer) {
    const lage = id('lage');
    if (!ok || !lage) { status('FEL', nummer === 507 ? ord.fullt : ord.inteSparat); return; }
    const osparad = lage.dataset.lage === 'OSPARAD', mottagen = !osparad && lage.dataset.lage !== 'KONFLIKT';
    if (mottagen) { sparad = skickad; } // also what is wrong is kept by the server, as typed
    if (mottagen && sparad === andring) { minne.glom(); }
    if (mottagen && sparad !== andring) { status('SPARAR', ord.sparar); } else { status(osparad ? 'FEL' : lage.dataset.lage || '', lage.dataset.text || ''); }
    visaFel(lage);
  }

  /* Faults are told at their fields; not in the field where someone is still writing. A choice is made when it is made. */
  const skrivs = (falt) => falt.contains(document.activeElement) && !document.activeElement.matches('[type=checkbox], [type=radio], select');
  function visaFel(lage) {
    const texter = {};
    lage.querySelectorAll('[data-falt]').forEach((b) => { texter[b.dataset.falt] = texter[b.dataset.falt] || b.textContent; });
    form.querySelectorAll('.falt[data-falt]').forEach((falt) => {
      const text = texter[falt.dataset.falt] || '', ruta = falt.querySelector('.falt__fel');
      if (!ruta || (text && skrivs(falt) && !lage.dataset.tryckt)) { return; }
      ruta.textContent = text;
      falt.classList.toggle('falt--fel', text !== '');
      falt.querySelectorAll('[aria-invalid]').forEach((e) => e.setAttribute('aria-invalid', String(text !== '')));
    });
  }

  function fokusera() {
    const ruta = document.querySelector('[data-fokus="true"]');
    if (ruta) { ruta.removeAttribute('data-fokus'); ruta.focus(); ruta.scrollIntoView({ block: 'center' }); }
  }

  const minne = form && window.formminne(form, { plats: form.dataset.plats, ruta: id('atertagen'), orord: () => andring === 0, tillbaka: () => andrad(true) });

  /* ---- Small helps for single inputs ---- */
  function rakna(text) {
    const antal = text.parentElement.querySelector('[data-antal]');
    if (antal && antal.dataset.antal) {
      antal.textContent = ord.tecken.replace('{0}', text.value.length).replace('{1}', antal.dataset.antal);
      antal.classList.toggle('falt__antal--over', text.value.length > Number(antal.dataset.antal));
    }
    if (!CSS.supports('field-sizing', 'content')) { text.style.height = 'auto'; text.style.height = Math.min(text.scrollHeight + 4, 640) + 'px'; }
  }
  function datum(falt) {
    const m = falt.value.trim().match(/^(\d{4})[-./ ]?(\d{1,2})[-./ ]?(\d{1,2})$/);
    if (m && (m[2].length === 2 || /\D/.test(falt.value.trim()))) { falt.value = m[1] + '-' + m[2].padStart(2, '0') + '-' + m[3].padStart(2, '0'); }
  }
  function valjDatum(k) {
    const yta = k.closest('[data-datum]'), falt = yta.querySelector('.inmatning--datum'), dold = yta.querySelector('input[type=date]');
    dold.value = falt.value;
    dold.onchange = () => { falt.value = dold.value; falt.dispatchEvent(new Event('change', { bubbles: true })); falt.focus(); };
    if (dold.showPicker) { dold.showPicker(); } else { dold.focus(); dold.click(); }
  }
  const tillFalt = (mal) => {
    const forsta = mal.querySelector('[role=textbox], input:checked, input:not([type=hidden]):not([tabindex="-1"]), textarea:not([hidden]), select');
    let yta = mal.closest('details');
    while (yta) { yta.open = true; yta = yta.parentElement.closest('details'); }
    mal.scrollIntoView({ block: 'center' });
    if (forsta) { forsta.focus({ preventScroll: true }); }
  };

  /* ---- Events, all delegated: parts of the page are replaced while it is used ---- */
  document.addEventListener('input', (h) => {
    if (h.target.matches('textarea')) { rakna(h.target); }
    if (form && form.contains(h.target) && h.target.name) { minne.minns(h.target); andrad(false); }
  });
  document.addEventListener('change', (h) => {
    if (h.target.matches('.inmatning--datum')) { datum(h.target); }
    if (form && form.contains(h.target) && h.target.name) { minne.minns(h.target); andrad(true); }
  });
  document.addEventListener('click', (h) => {
    const k = h.target.closest('[data-valj-datum]'), l = h.target.closest('a[href^="#falt-"]');
    if (k) { valjDatum(k); }
    if (l) {
      const mal = id(l.getAttribute('href').slice(1));
      if (mal) { h.preventDefault(); tillFalt(mal); }
    }
    document.querySelectorAll('details.anvandare[open]').forEach((d) => { if (!d.contains(h.target)) { d.open = false; } });
  });
  document.addEventListener('keydown', (h) => {
    if (h.key === 'Enter' && form && form.contains(h.target) && h.target.matches('input:not([type=submit])')) { h.preventDefault(); andrad(true); }
    if (h.key === 'Escape') { document.querySelectorAll('details.anvandare[open]').forEach((d) => { d.open = false; d.querySelector('summary').focus(); }); }
  });
  /* Completing is asked for once, however many times it is pressed; the button is free again when that question has been answered. */
  document.addEventListener('click', (h) => {
    if (form && h.target.closest('#slutfor')) {
      if (slutfors) { h.preventDefault(); h.stopImmediatePropagation(); }
      slutfors = true;
    }
  }, true);
  document.addEventListener('submit', (h) => {
    if (h.target.dataset.utloggning) { if (minne) { minne.glom(); } try { sessionStorage.clear(); } catch (e) { /* nothing is kept */ } lamnar = true; }
  });

  /* To see what someone else has saved: what is written here is kept, and offered back on the page that comes. */
  window.arshjulet = { slapp: () => { lamnar = true; behall = true; }, osparat: () => andring > sparad, tillFalt };

  const flyttas = window.formminne && window.formminne.flyttas;
  if (form) {
    window.addEventListener('beforeunload', (h) => { if (!lamnar && andring > sparad) { h.preventDefault(); h.returnValue = ''; } });
    window.jQuery(document)
      .on('pfAjaxSend', () => { skickad = andring; minne.vidSandning(); clearTimeout(timer); })
      .on('pfAjaxSuccess', (h, xhr) => {
        // before the library leads on to another page: there is nothing left to warn for
        const flytt = flyttas(xhr);
        if (flytt) {
          const avbrott = behall || window.formminne.avbrutet(flytt);
          lamnar = !avbrott || minne.forvarat();
          if (!avbrott) { minne.glom(); }
        }
      })
      .on('pfAjaxError', (h, xhr) => besvarad(false, xhr.status))
      .on('pfAjaxComplete', (h, xhr, fraga) => {
        if (/faces\.source=slutfor(&|$)/.test(fraga.data)) { slutfors = false; }
        const svar = xhr.responseXML;
        if (flyttas(xhr)) { return; }
        minne.laggTillbaka();
        // after an error the library has only a word here; what was answered is told above
        if (xhr.status === undefined) { return; }
        besvarad(Boolean(svar && svar.querySelector('partial-response changes')), xhr.status);
      });
    minne.erbjud();
    const start = id('lage');
    if (start) { status(start.dataset.lage || '', start.dataset.text || ''); }
  }
  if (window.jQuery && flyttas) { window.jQuery(document).on('pfAjaxComplete', (h, xhr) => { if (!flyttas(xhr)) { fokusera(); } }); }
  document.querySelectorAll('textarea').forEach(rakna);
  fokusera();
})();
