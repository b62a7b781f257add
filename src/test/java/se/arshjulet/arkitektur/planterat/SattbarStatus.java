package se.arshjulet.arkitektur.planterat;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** Its state can be set by anyone. */
@Entity
public class SattbarStatus {

    @Id
    Long id;
    String status;

    public void setStatus(String status) {
        this.status = status;
    }
}
