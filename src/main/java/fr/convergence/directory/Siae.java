package fr.convergence.directory;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;

/** A structure that employs people in insertion. Its code is also the engine's tenant. */
@Entity
public class Siae {

    @Id
    private String code;

    private String name;

    @Enumerated(EnumType.STRING)
    private SiaeKind kind;

    private String city;

    protected Siae() {}

    Siae(String code, String name, SiaeKind kind, String city) {
        this.code = code;
        this.name = name;
        this.kind = kind;
        this.city = city;
    }

    /** Code and tenant. */
    public String code() {
        return code;
    }

    /** Name people know it by. */
    public String name() {
        return name;
    }

    /** Legal kind. */
    public SiaeKind kind() {
        return kind;
    }

    /** Town. */
    public String city() {
        return city;
    }
}
