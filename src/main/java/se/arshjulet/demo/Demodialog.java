package se.arshjulet.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import se.arshjulet.dialog.DialogService;
import se.arshjulet.dialog.Dialogformular;
import se.arshjulet.dialog.Dialogslag;

/** A meeting that the demo's auditor has had with NORV's presidium. */
@ApplicationScoped
public class Demodialog {

    @Inject
    DialogService dialog;

    void laggUpp(Long arsgranskning) {
        Dialogformular mote = new Dialogformular();
        mote.setSlag(Dialogslag.PRESIDIUM.name());
        mote.setDatum("2023-10-12");
        mote.setRubrik("Höstens dialog om ekonomi och intern kontroll");
        mote.setDeltagare("Ordförande, vice ordförande, två förtroendevalda revisorer, yrkesrevisor");
        mote.setText("Presidiet redogjorde för prognosen och för hur lagret av datorer ska minska.\n\nRevisorerna bad att få se hur uppföljningen av riskplanen dokumenteras.");
        dialog.anteckna(arsgranskning, mote, null);
    }
}
