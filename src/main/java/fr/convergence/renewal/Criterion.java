package fr.convergence.renewal;

import java.util.Arrays;
import java.util.List;

/** What each evaluation looks at, five points an axis (programme parameter). */
public enum Criterion {
    PLAN(Axis.SUPPORT, "Le plan d'action : construit avec elle, tenu, revu"),
    PARTNERS(Axis.SUPPORT, "Les partenaires : sollicités à temps, et utiles"),
    PROCEDURES(Axis.SUPPORT, "Les démarches et les droits : avancées obtenues"),
    COORDINATION(Axis.SUPPORT, "La concertation entre référents"),
    WORKSITE(Axis.SUPPORT, "Le chantier : cadre, encadrement, moyens éducatifs"),
    CHOICES(Axis.ENGAGEMENT, "Elle prend part aux choix de son parcours"),
    STEPS(Axis.ENGAGEMENT, "Elle engage ou poursuit ses démarches"),
    APPOINTMENTS(Axis.ENGAGEMENT, "Elle vient aux rendez-vous, ou prévient"),
    PROJECT(Axis.ENGAGEMENT, "Elle construit un projet, à son rythme"),
    HELP(Axis.ENGAGEMENT, "Elle demande de l'aide, ou l'accepte");

    private final Axis axis;
    private final String label;

    Criterion(Axis axis, String label) {
        this.axis = axis;
        this.label = label;
    }

    /** Evaluation to which it belongs. */
    public Axis axis() {
        return axis;
    }

    /** French name. */
    public String label() {
        return label;
    }

    /** Points of an axis, in the order in which they are shown. */
    public static List<Criterion> of(Axis axis) {
        return Arrays.stream(values()).filter(criterion -> criterion.axis == axis).toList();
    }
}
