package fr.convergence.models;

import java.util.Locale;
import org.camunda.bpm.model.bpmn.instance.BusinessRuleTask;
import org.camunda.bpm.model.bpmn.instance.ErrorEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EscalationEventDefinition;
import org.camunda.bpm.model.bpmn.instance.EventBasedGateway;
import org.camunda.bpm.model.bpmn.instance.EventDefinition;
import org.camunda.bpm.model.bpmn.instance.FlowNode;
import org.camunda.bpm.model.bpmn.instance.InclusiveGateway;
import org.camunda.bpm.model.bpmn.instance.MessageEventDefinition;
import org.camunda.bpm.model.bpmn.instance.ParallelGateway;
import org.camunda.bpm.model.bpmn.instance.ReceiveTask;
import org.camunda.bpm.model.bpmn.instance.SendTask;
import org.camunda.bpm.model.bpmn.instance.ServiceTask;
import org.camunda.bpm.model.bpmn.instance.SignalEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TerminateEventDefinition;
import org.camunda.bpm.model.bpmn.instance.TimerEventDefinition;
import org.camunda.bpm.model.bpmn.instance.UserTask;

/** The small signs inside tasks, events and gateways, drawn round the origin and moved into place. */
final class Symbols {

    private static final String ENVELOPE = "M-8,-5.5 h16 v11 h-16 z M-8,-5.5 L0,1 L8,-5.5";
    private static final String FULL_ENVELOPE = "M-8,-6 H8 L0,0.2 Z M-8,-4.2 L0,2 L8,-4.2 V6 H-8 Z";
    private static final String CLOCK = "M0,-9.5 v2.5 M9.5,0 h-2.5 M0,9.5 v-2.5 M-9.5,0 h2.5 M1.8,-6 L0,0 L4.5,1.5";

    private Symbols() {}

    /** The sign in the corner of a task that says who acts: a person, the engine, a rule, a message. */
    static String ofTask(FlowNode task) {
        if (task instanceof UserTask) {
            return path("M-7,8 v-3 c0,-4 3,-5 7,-5 c4,0 7,1 7,5 v3 z", false)
                    + "<circle cy=\"-4\" r=\"4\" fill=\"#fff\" stroke=\"#22242a\"/>";
        }
        if (task instanceof BusinessRuleTask) {
            return path("M-9,-6 h18 v12 h-18 z M-9,-2 h18 M-9,2 h18 M-4,-2 v8", false)
                    + path("M-9,-6 h18 v4 h-18 z", true);
        }
        if (task instanceof SendTask) {
            return path(FULL_ENVELOPE, true);
        }
        if (task instanceof ReceiveTask) {
            return path(ENVELOPE, false);
        }
        if (task instanceof ServiceTask) {
            return "<circle r=\"7\" fill=\"none\" stroke=\"#22242a\" stroke-width=\"3\" stroke-dasharray=\"3 2.5\"/>"
                    + "<circle r=\"5.5\" fill=\"#fff\" stroke=\"#22242a\"/><circle r=\"2.2\" fill=\"none\" stroke=\"#22242a\"/>";
        }
        return "";
    }

    /** What an event waits for (outline) or sends out (filled). */
    static String ofEvent(EventDefinition definition, boolean sent) {
        if (definition instanceof MessageEventDefinition) {
            return path(sent ? FULL_ENVELOPE : ENVELOPE, sent);
        }
        if (definition instanceof TimerEventDefinition) {
            return "<circle r=\"10\" fill=\"none\" stroke=\"#22242a\"/>" + path(CLOCK, false);
        }
        if (definition instanceof ErrorEventDefinition) {
            return path("M-8,7 L-3,-7 L3,2 L8,-7 L3,8 L-3,-1 Z", sent);
        }
        if (definition instanceof EscalationEventDefinition) {
            return path("M0,-9 L7,8 L0,1.5 L-7,8 Z", sent);
        }
        if (definition instanceof SignalEventDefinition) {
            return path("M0,-9 L8.5,6 H-8.5 Z", sent);
        }
        if (definition instanceof TerminateEventDefinition) {
            return "<circle r=\"11\" fill=\"#22242a\"/>";
        }
        return "";
    }

    static String ofGateway(FlowNode gateway) {
        if (gateway instanceof ParallelGateway) {
            return "<path d=\"M0,-12 V12 M-12,0 H12\" stroke=\"#22242a\" stroke-width=\"4\"/>";
        }
        if (gateway instanceof InclusiveGateway) {
            return "<circle r=\"11\" fill=\"none\" stroke=\"#22242a\" stroke-width=\"2.5\"/>";
        }
        if (gateway instanceof EventBasedGateway) {
            return "<circle r=\"14\" fill=\"none\" stroke=\"#22242a\"/><circle r=\"11.5\" fill=\"none\" stroke=\"#22242a\"/>"
                    + path("M0,-7.5 L7,-2.3 L4.4,6 H-4.4 L-7,-2.3 Z", false);
        }
        return "<path d=\"M-7.5,-8.5 L7.5,8.5 M7.5,-8.5 L-7.5,8.5\" stroke=\"#22242a\" stroke-width=\"3.5\"/>";
    }

    /** Three bars: upright for several at once, lying for one after the other. */
    static String severalTimes(boolean oneAfterTheOther) {
        return path(oneAfterTheOther ? "M-6,-5 H6 M-6,0 H6 M-6,5 H6" : "M-5,-6 V6 M0,-6 V6 M5,-6 V6", false);
    }

    static String at(double x, double y, String symbol) {
        return symbol.isEmpty()
                ? ""
                : String.format(Locale.ROOT, "<g transform=\"translate(%.1f,%.1f)\">%s</g>\n", x, y, symbol);
    }

    private static String path(String data, boolean filled) {
        return "<path d=\"%s\" fill=\"%s\" stroke=\"#22242a\" stroke-width=\"%s\" stroke-linejoin=\"round\"/>"
                .formatted(data, filled ? "#22242a" : "none", filled ? "0.6" : "1.2");
    }
}
