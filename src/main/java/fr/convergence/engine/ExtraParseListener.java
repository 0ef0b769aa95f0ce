package fr.convergence.engine;

import org.camunda.bpm.engine.impl.bpmn.parser.BpmnParseListener;

/** A parse listener that a test adds, for example to record which flows were taken. */
public interface ExtraParseListener extends BpmnParseListener {}
