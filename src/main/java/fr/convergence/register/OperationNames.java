package fr.convergence.register;

import java.util.HashMap;
import java.util.Map;

/** What the engine's operations are called in French, as it writes them: {@code Task.Claim}. */
final class OperationNames {

    private static final Map<String, String> THINGS = new HashMap<>();
    private static final Map<String, String> ACTS = new HashMap<>();
    private static final Map<String, String> VALUES = new HashMap<>();

    static {
        for (var pair : new String[] {"Task=d’une tâche", "ProcessInstance=d’une instance", "ProcessDefinition=d’un modèle", "Deployment=d’un déploiement",
            "User=d’un compte", "Group=d’un groupe", "Group membership=d’une profession", "GroupMembership=d’une profession", "Tenant=d’une structure",
            "TenantMembership=d’un rattachement à une structure", "Authorization=d’un droit", "Job=d’un travail programmé",
            "JobDefinition=de travaux programmés", "Variable=d’une variable", "Incident=d’un incident", "Batch=d’un lot", "Filter=d’un filtre",
            "IdentityLink=d’un lien à une tâche", "Attachment=d’une pièce jointe", "Property=d’un réglage", "Metrics=des compteurs",
            "ExternalTask=d’une tâche externe", "DecisionDefinition=d’une table de décision", "TaskMetrics=des compteurs",
            "EmergencyAccess=d’un accès d’urgence"}) {
            THINGS.put(pair.split("=")[0], pair.split("=")[1]);
        }
        for (var pair : new String[] {"Claim=Prise en charge", "Complete=Validation", "Assign=Attribution", "Delegate=Délégation", "Resolve=Retour de délégation",
            "SetOwner=Changement du propriétaire", "SetPriority=Changement de priorité", "Create=Création", "Update=Modification", "Delete=Suppression",
            "Suspend=Suspension", "Activate=Reprise", "Migrate=Migration", "ModifyProcessInstance=Déplacement", "RestartProcessInstance=Redémarrage",
            "SetJobRetries=Nouvel essai", "SetDueDate=Changement de date", "SetVariable=Changement", "SetVariables=Changement", "DeleteHistory=Effacement de l’historique",
            "AddUserLink=Ajout", "DeleteUserLink=Retrait", "AddGroupLink=Ajout", "DeleteGroupLink=Retrait", "Unlock=Déverrouillage", "Execute=Exécution",
            "CreateIncident=Signalement", "Resolve incident=Clôture", "SetFollowUpDate=Changement de date de suivi", "DeleteMetrics=Effacement", "Revoke=Retrait"}) {
            ACTS.put(pair.split("=")[0], pair.split("=")[1]);
        }
        for (var pair : new String[] {"assignee=responsable", "owner=propriétaire", "userId=compte", "groupId=profession", "tenantId=structure",
            "priority=priorité", "dueDate=échéance", "followUpDate=suivi", "suspensionState=état", "retries=essais", "delegation=délégation",
            "resource=objet", "resourceId=objet", "permissions=droits", "permissionBits=droits", "nrOfInstances=nombre", "type=nature",
            "null=personne", "suspended=suspendu", "active=actif"}) {
            VALUES.put(pair.split("=")[0], pair.split("=")[1]);
        }
    }

    private OperationNames() {}

    /** @param operation for example {@code Task.Claim} @return for example «Prise en charge d’une tâche» */
    static String of(String operation) {
        var parts = operation.split("\\.", 2);
        return parts.length < 2 ? operation : ACTS.getOrDefault(parts[1], parts[1]) + " " + THINGS.getOrDefault(parts[0], parts[0]);
    }

    /** @param values for example {@code assignee: null → lea.cip} @return for example «responsable : personne → lea.cip» */
    static String values(String values) {
        if (values == null) {
            return "";
        }
        var parts = values.split(": | → ");
        for (var rank = 0; rank < parts.length; rank++) {
            parts[rank] = VALUES.getOrDefault(parts[rank], parts[rank]);
        }
        return parts.length < 3 ? VALUES.getOrDefault(values, "") : parts[0] + " : " + parts[1] + " → " + parts[2];
    }
}
