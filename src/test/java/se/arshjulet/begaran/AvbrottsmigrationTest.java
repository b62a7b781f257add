package se.arshjulet.begaran;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import se.arshjulet.testsupport.Migrationsprov;

/** What was left waiting in years that had been cancelled is ended, and of two years that had been started at once one counts. */
class AvbrottsmigrationTest {

    private final Migrationsprov databas = new Migrationsprov("41");

    @Test
    void det_som_vantade_i_avbrutna_ar_slutar_vanta_och_tva_pagaende_av_samma_ar_finns_kvar() throws SQLException {
        databas.gor("insert into mall (id, version, namn, utgava, innehall) values (1, 1, 'Mall', 1, '{}')",
                "insert into revisionsar (id, version, ar, mall_id) values (1, 1, 2022, 1)",
                "insert into anvandare (id, version, anvandarnamn, namn, aktiv, misslyckade_forsok) values (1, 1, 'revisor', 'Rut Revisor', true, 0)",
                "insert into namnd (id, version, namn, kortnamn, aktiv) values (1, 1, 'Nämnden', 'N', true)");
        ar(1, "AVBRUTEN", "'Fel nämnd.'");
        ar(2, "AVBRUTEN", "'Upphör.'");
        ar(3, "PAGAENDE", "null");
        ar(4, "PAGAENDE", "null");
        databas.gor("insert into handelse (version, tid, anvandarnamn, arsgranskning_id, typ) values (1, '2023-05-02 10:00:00', 'd', 1, 'arsgranskning.avbruten')");
        begaran(1, 1, "BEGARD");
        begaran(2, 2, "LAMNAD");
        begaran(3, 3, "BEGARD");
        begaran(4, 1, "GODTAGEN");
        svar(1, 1, "VANTAS");
        svar(2, 2, "ACCEPTERAT");
        svar(3, 3, "UTEBLIVET");
        databas.gor("insert into anstand (version, svar_id, ordning, fran, till, motiv, begart, begart_av_id, status) values (1, 1, 1, '2023-06-30', '2023-07-30', 'Sent', '2023-06-01 10:00:00', 1, 'BEGART')");
        databas.migrera();
        assertThat(ur("select status || ' ' || slutmotiv from begaran where id < 3 order by id")).isEqualTo("ATERKALLAD Fel nämnd., ATERKALLAD Upphör.");
        assertThat(ur("select avslutad from begaran where id = 1")).startsWith("2023-05-02 10:00:00");
        assertThat(ur("select avslutad from begaran where id = 2")).as("en dag, fast ingen vet när").isNotEqualTo("null");
        assertThat(ur("select status from begaran where id > 2 order by id")).isEqualTo("BEGARD, GODTAGEN");
        assertThat(ur("select status from svar order by id")).isEqualTo("AVBRUTET, ACCEPTERAT, UTEBLIVET");
        assertThat(ur("select status from anstand")).isEqualTo("FORFALLET");
        assertThat(ur("select id from arsgranskning where gallande = true")).isEqualTo("3");
    }

    private void ar(int id, String status, String motiv) throws SQLException {
        databas.gor("insert into arsgranskning (id, version, revisionsar_id, namnd_id, yrkesrevisor_id, status, fas, avbrottsmotiv, startad) values (" + id + ", 1, 1, 1, 1, '" + status
                + "', 'SVAR', " + motiv + ", current_timestamp)");
    }

    private void begaran(int id, int ar, String status) throws SQLException {
        databas.gor("insert into begaran (id, version, arsgranskning_id, rubrik, varfor, sista_dag, status, omgang, sand, sand_av) values (" + id + ", 1, " + ar
                + ", 'Attest', 'För granskningen', '2023-06-30', '" + status + "', 1, '2023-05-01 10:00:00', 'revisor')");
    }

    private void svar(int id, int ar, String status) throws SQLException {
        databas.gor("insert into svar (id, version, arsgranskning_id, namnd_id, sista_svarsdag, status, lamnat, sent) values (" + id + ", 1, " + ar + ", 1, '2023-06-30', '" + status
                + "', '2023-06-11 10:00:00', false)");
    }

    private String ur(String fraga) throws SQLException {
        return String.join(", ", databas.rader(fraga));
    }
}
