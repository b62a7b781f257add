/*
 * What has been typed in a form and is not saved yet: kept in this tab (fliklager.js), offered back when the form is opened again,
 * and put back into the fields that an answer has drawn as they were when they were sent.
 * No text is decided here: the server sends it (data-ord), so that all words live in texter.properties.
 */
(function () {
  'use strict';

  const ord = (document.querySelector('[data-ord]') || document.body).dataset;
  const sidan = () => window.location.href.replace(/#.*/, '');
  const nyckel = (e) => e.type === 'checkbox' ? e.name + '=' + e.value : e.name;
  const satt = (e, varde) => {
    if (e.type === 'radio') { e.checked = e.value === varde; } else if (e.type === 'checkbox') { e.checked = varde; } else { e.value = varde; }
    e.dispatchEvent(new CustomEvent('arshjulet:satt', { bubbles: true })); // a writing surface shows its text area (skrivyta.js)
  };
  function knapp(text, klass, gor) {
    const k = document.createElement('button');
    k.type = 'button'; k.className = klass; k.textContent = text;
    k.addEventListener('click', gor);
    return k;
  }

  /*
   * plats: which form of which user. ruta: where what was kept is offered back.
   * orord: whether nothing has been typed since the page came. tillbaka: called when something has been put back.
   */
  window.formminne = (form, { plats, ruta, orord, tillbaka }) => {
    const flik = window.fliklager(plats, form.dataset.fliknyckel), sedanSandning = new Map();
    let sanda = new Set(), oppnade = [];

    const inmatningar = () => [...form.elements].filter((e) => e.name && !/^(hidden|submit|button|file)$/.test(e.type));
    function varden() {
      const ut = {};
      inmatningar().forEach((e) => {
        if (e.type === 'radio') { if (e.checked) { ut[e.name] = e.value; } } else { ut[e.name] = e.type === 'checkbox' ? e.checked : e.value; }
      });
      return ut;
    }

    /* ---- What is typed while an answer is on its way ---- */
    const minns = (e) => sedanSandning.set(nyckel(e), e.type === 'checkbox' ? e.checked : e.value);
    function vidSandning() {
      sedanSandning.clear();
      sanda = new Set(inmatningar().map(nyckel));
      oppnade = [...document.querySelectorAll('details[id][open]')].map((d) => d.id);
    }
    function laggTillbaka() {
      oppnade.map((d) => document.getElementById(d)).filter(Boolean).forEach((d) => { d.open = true; });
      const finns = new Set(inmatningar().map(nyckel));
      // when a row has been taken away, those below it have changed names
      if ([...sanda].every((n) => finns.has(n))) {
        inmatningar().filter((e) => sedanSandning.has(nyckel(e))).forEach((e) => satt(e, sedanSandning.get(nyckel(e))));
      }
      sedanSandning.clear();
    }

    /* ---- What was kept: only this user's, only until it is saved, gone when the tab is closed ---- */
    const gom = () => flik.gom({ tid: new Date().toLocaleTimeString('sv-SE', { hour: '2-digit', minute: '2-digit' }).replace(':', '.'), adress: sidan(), varden: varden() });

    async function erbjud() {
      const nu = varden(), gomt = await flik.hamta();
      const skillnad = gomt && Object.keys(gomt.varden).filter((n) => gomt.varden[n] !== nu[n]);
      if (!skillnad || skillnad.length === 0 || !ruta) { if (orord()) { flik.glom(); } return; }
      const text = document.createElement('div'), rad = document.createElement('p'), knappar = document.createElement('p');
      rad.textContent = ord.atertagen.replace('{0}', gomt.tid);
      knappar.className = 'knapprad';
      knappar.append(knapp(ord.taTillbaka, 'knapp knapp--huvud', () => {
        if (gomt.adress && gomt.adress !== sidan() && skillnad.some((n) => !(n in nu))) { window.location.assign(gomt.adress); return; } // written in another part of the form
        aterstall(gomt.varden, skillnad, text); knappar.remove(); rad.textContent = ord.tillbakatagen;
      }),
        knapp(ord.kasta, 'knapp', () => { flik.glom(); ruta.hidden = true; }));
      text.append(rad, knappar);
      ruta.replaceChildren(text);
      ruta.setAttribute('role', 'status');
      ruta.hidden = false;
    }
    function aterstall(gamla, namn, yta) {
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
        yta.append(t);
      }
      tillbaka();
    }

    return { minns, vidSandning, laggTillbaka, gom, glom: flik.glom, forvarat: flik.forvarat, erbjud };
  };

  /* Where an answer by ajax leads, if it does not draw the page: to the log-in, or on from what has been done. */
  window.formminne.flyttas = (xhr) => xhr.responseXML && xhr.responseXML.querySelector('redirect');
  window.formminne.avbrutet = (flytt) => /logga-in|expired/.test(flytt.getAttribute('url'));
})();
