/*
 * What a page of Årshjulet does by itself: saves a task while it is written, warns before unsaved text is left,
 * keeps unsaved text in this tab if the login is lost and offers it back, and leads to what is wrong.
 * No text is decided here: the server sends it (data attributes), so that all words live in texter.properties.
 */
(function () {
  'use strict';

  const VANTA = 1500, LANGST = 15000, PREFIX = 'arshjulet:';
  const form = document.querySelector('form[data-autospara="ja"]');
  const ord = (document.querySelector('[data-ord]') || document.body).dataset;
  let andring = 0, skickad = 0, sparad = 0, sedan = 0, timer = 0, lamnar = false, behall = false, slutfors = false;

  const id = (namn) => document.getElementById(namn);
  const inmatningar = () => [...form.elements].filter((e) => e.name && e.type !== 'hidden' && e.type !== 'submit' && e.type !== 'button');

  function status(lage, text) {
    const rad = id('sparstatus');
    if (rad && text !== undefined && (rad.textContent !== text || rad.dataset.lage !== lage)) {
      rad.dataset.lage = lage;
      rad.textContent = text;
    }
  }

  const satt = (e, varde) => {
    if (e.type === 'radio') { e.checked = e.value === varde; } else if (e.type === 'checkbox') { e.checked = varde; } else { e.value = varde; }
    e.dispatchEvent(new CustomEvent('arshjulet:satt', { bubbles: true })); // a writing surface shows its text area (skrivyta.js)
  };

  /* ---- What is typed while an answer is on its way is put back: the answer draws the fields as they were when they were sent ---- */
  const sedanSandning = new Map();
  let sanda = new Set(), oppnade = [];
  const nyckel = (e) => e.type === 'checkbox' ? e.name + '=' + e.value : e.name;
  const minns = (e) => sedanSandning.set(nyckel(e), e.type === 'checkbox' ? e.checked : e.value);
  function vidSandning() {
    sedanSandning.clear();
    sanda = new Set(inmatningar().map(nyckel));
    oppnade = [...document.querySelectorAll('details[id][open]')].map((d) => d.id);
  }
  function laggTillbaka() {
    oppnade.map(id).filter(Boolean).forEach((d) => { d.open = true; });
    const finns = new Set(inmatningar().map(nyckel));
    // when a row has been taken away, those below it have changed names
    if ([...sanda].every((n) => finns.has(n))) {
      inmatningar().filter((e) => sedanSandning.has(nyckel(e))).forEach((e) => satt(e, sedanSandning.get(nyckel(e))));
    }
    sedanSandning.clear();
  }

  /* ---- Autosave ---- */
  function andrad(snabbt) {
    if (andring === sparad) { sedan = Date.now(); }
    andring++;
    status('SPARAR', ord.sparar); // soon: what was said of the text before is no longer true of this
    gomUndan();
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

  function besvarad(ok) {
    const lage = id('lage');
    if (!ok || !lage) { status('FEL', ord.inteSparat); return; }
    const osparad = lage.dataset.lage === 'OSPARAD', mottagen = !osparad && lage.dataset.lage !== 'KONFLIKT';
    if (mottagen) { sparad = skickad; } // also what is wrong is kept by the server, as typed
    if (mottagen && sparad === andring) { flik.glom(); }
    if (mottagen && sparad !== andring) { status('SPARAR', ord.sparar); } else { status(osparad ? 'FEL' : lage.dataset.lage || '', lage.dataset.text || ''); }
    visaFel(lage);
  }

  /* Faults are told at their fields; not in the field where someone is still writing. */
  function visaFel(lage) {
    const texter = {};
    lage.querySelectorAll('[data-falt]').forEach((b) => { texter[b.dataset.falt] = texter[b.dataset.falt] || b.textContent; });
    form.querySelectorAll('.falt[data-falt]').forEach((falt) => {
      const text = texter[falt.dataset.falt] || '', ruta = falt.querySelector('.falt__fel');
      if (!ruta || (text && falt.contains(document.activeElement) && !lage.dataset.tryckt)) { return; }
      ruta.textContent = text;
      falt.classList.toggle('falt--fel', text !== '');
      falt.querySelectorAll('[aria-invalid]').forEach((e) => e.setAttribute('aria-invalid', String(text !== '')));
    });
  }

  function fokusera() {
    const ruta = document.querySelector('[data-fokus="true"]');
    if (ruta) { ruta.removeAttribute('data-fokus'); ruta.focus(); ruta.scrollIntoView({ block: 'center' }); }
  }

  /* ---- Unsaved text in this tab: only this user's, only until it is saved, gone when the tab is closed (fliklager.js) ---- */
  const flik = form && window.fliklager(form.dataset.plats, form.dataset.fliknyckel);
  function varden() {
    const ut = {};
    inmatningar().forEach((e) => {
      if (e.type === 'radio') { if (e.checked) { ut[e.name] = e.value; } } else { ut[e.name] = e.type === 'checkbox' ? e.checked : e.value; }
    });
    return ut;
  }
  const gomUndan = () => flik.gom({ tid: new Date().toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.'), adress: window.location.href.replace(/#.*/, ''), varden: varden() });

  async function erbjud() {
    const nu = varden(), gomt = await flik.hamta();
    const skillnad = gomt && Object.keys(gomt.varden).filter((n) => gomt.varden[n] !== nu[n]);
    const ruta = id('atertagen');
    if (!skillnad || skillnad.length === 0 || !ruta) { if (andring === 0) { flik.glom(); } return; }
    const text = document.createElement('div'), rad = document.createElement('p'), knappar = document.createElement('p');
    rad.textContent = ord.atertagen.replace('{0}', gomt.tid);
    knappar.className = 'knapprad';
    knappar.append(knapp(ord.taTillbaka, 'knapp knapp--huvud', () => {
      if (gomt.adress && gomt.adress !== window.location.href.replace(/#.*/, '') && skillnad.some((n) => !(n in nu))) { window.location.assign(gomt.adress); return; } // written in another part of the form
      aterstall(gomt.varden, skillnad, text); knappar.remove(); rad.textContent = ord.tillbakatagen;
    }),
      knapp(ord.kasta, 'knapp', () => { flik.glom(); ruta.hidden = true; }));
    text.append(rad, knappar);
    ruta.replaceChildren(text);
    ruta.setAttribute('role', 'status');
    ruta.hidden = false;
  }
  function knapp(text, klass, gor) {
    const k = document.createElement('button');
    k.type = 'button'; k.className = klass; k.textContent = text;
    k.addEventListener('click', gor);
    return k;
  }
  function aterstall(gamla, namn, ruta) {
    const utan = [];
    namn.forEach((n) => {
      const e = inmatningar().filter((i) => i.name === n);
      if (e.length === 0) { if (gamla[n]) { utan.push(gamla[n]); } return; }
      e.forEach((i) => satt(i, gamla[n]));
    });
    if (utan.length) {
      const t = document.createElement('textarea');
      t.className = 'inmatning inmatning--text'; t.readOnly = true; t.value = utan.join('\n\n');
      t.setAttribute('aria-label', ord.utanPlats);
      ruta.append(t);
    }
    andrad(true);
  }

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
    if (form && form.contains(h.target) && h.target.name) { minns(h.target); andrad(false); }
  });
  document.addEventListener('change', (h) => {
    if (h.target.matches('.inmatning--datum')) { datum(h.target); }
    if (form && form.contains(h.target) && h.target.name) { minns(h.target); andrad(true); }
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
  /* A form that leaves the page is sent once. */
  document.addEventListener('submit', (h) => {
    if (h.target.dataset.utloggning) { if (flik) { flik.glom(); } try { sessionStorage.clear(); } catch (e) { /* nothing is kept */ } lamnar = true; }
    if (h.target.dataset.skickad) { h.preventDefault(); return; }
    if (!h.defaultPrevented && h.target !== form) {
      h.target.dataset.skickad = 'ja';
      setTimeout(() => { delete h.target.dataset.skickad; }, 8000);
    }
  });
  window.addEventListener('pageshow', () => document.querySelectorAll('form[data-skickad]').forEach((f) => { delete f.dataset.skickad; }));

  /* To see what someone else has saved: what is written here is kept, and offered back on the page that comes. */
  window.arshjulet = { slapp: () => { lamnar = true; behall = true; }, osparat: () => andring > sparad, tillFalt };

  const flyttas = (xhr) => xhr.responseXML && xhr.responseXML.querySelector('redirect');
  if (form) {
    window.addEventListener('beforeunload', (h) => { if (!lamnar && andring > sparad) { h.preventDefault(); h.returnValue = ''; } });
    window.jQuery(document)
      .on('pfAjaxSend', () => { skickad = andring; vidSandning(); clearTimeout(timer); })
      .on('pfAjaxSuccess', (h, xhr) => {
        // before the library leads on to another page: there is nothing left to warn for
        const flytt = flyttas(xhr);
        if (flytt) {
          const avbrott = behall || /logga-in|expired/.test(flytt.getAttribute('url'));
          lamnar = !avbrott || flik.forvarat();
          if (!avbrott) { flik.glom(); }
        }
      })
      .on('pfAjaxComplete', (h, xhr, fraga) => {
        if (/faces\.source=slutfor(&|$)/.test(fraga.data)) { slutfors = false; }
        const svar = xhr.responseXML;
        if (flyttas(xhr)) { return; }
        laggTillbaka();
        besvarad(Boolean(svar && svar.querySelector('partial-response changes')));
        fokusera();
      });
    erbjud();
    const start = id('lage');
    if (start) { status(start.dataset.lage || '', start.dataset.text || ''); }
  }
  document.querySelectorAll('textarea').forEach(rakna);
  fokusera();
})();
