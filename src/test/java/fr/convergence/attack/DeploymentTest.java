package fr.convergence.attack;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.sun.net.httpserver.HttpServer;
import fr.convergence.engine.rights.Profession;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.camunda.bpm.engine.RepositoryService;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Models, stored lists and XML that would run code or reach out (attacks 28, 29, 31). */
class DeploymentTest extends Intruder {

    private static final String MODEL = """
            <?xml version="1.0" encoding="UTF-8"?>%s
            <definitions xmlns="http://www.omg.org/spec/BPMN/20100524/MODEL" targetNamespace="x">
              <process id="pirate" isExecutable="true">%s</process></definitions>""";

    @Autowired
    private RepositoryService repository;

    @ParameterizedTest
    @ValueSource(strings = {"<startEvent id='s'/><scriptTask id='t' scriptFormat='javascript'><script>1</script></scriptTask>",
        "<startEvent id='s'/><serviceTask id='t' camunda:expression=\"${''.getClass()}\" xmlns:camunda='http://camunda.org/schema/1.0/bpmn'/>", "<startEvent id='s'/>"})
    void nobodyDeploysThroughTheEngine(String content) {
        var form = "--x\r\nContent-Disposition: form-data; name=\"deployment-name\"\r\n\r\npirate\r\n--x\r\n"
                + "Content-Disposition: form-data; name=\"data\"; filename=\"pirate.bpmn\"\r\n\r\n" + MODEL.formatted("", content) + "\r\n--x--\r\n";
        for (var actor : List.of(as(Profession.CIP, HERE), scene.inCockpit(Profession.DIRECTION, HERE), scene.inCockpit(Profession.CONCEPTEUR, HERE),
                scene.administrator())) {
            refused(actor.send("POST", ENGINE + "/deployment/create", form, "multipart/form-data; boundary=x"), 403);
            refused(actor.post(ENGINE + "/deployment/x/redeploy", "{}"), 403);
            refused(actor.post(ENGINE + "/deployment/create", "{}"), 403);
        }
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("pirate").count()).isZero();
    }

    /** Even whoever may put a file into the folder of models reaches neither the disk nor the network through it. */
    @Test
    void aModelReadsNoFileAndCallsNoAddress() throws IOException {
        var called = new AtomicInteger();
        var listener = HttpServer.create(new InetSocketAddress("localhost", 0), 0);
        listener.createContext("/", exchange -> {
            called.incrementAndGet();
            exchange.sendResponseHeaders(404, -1);
            exchange.close();
        });
        listener.start();
        try {
            var address = "http://localhost:" + listener.getAddress().getPort() + "/x";
            for (var doctype : List.of("<!DOCTYPE d [<!ENTITY x SYSTEM \"file:///etc/passwd\">]>", "<!DOCTYPE d SYSTEM \"" + address + ".dtd\">",
                    "<!DOCTYPE d [<!ENTITY % x SYSTEM \"" + address + "\"> %x;]>",
                    "<!DOCTYPE d [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\"><!ENTITY x \"&b;&b;&b;&b;&b;&b;&b;&b;&b;&b;\">]>")) {
                var model = MODEL.formatted(doctype, "<documentation>&x;</documentation><startEvent id='s'/>");
                var refused = catchThrowable(() -> repository.createDeployment().addString("pirate.bpmn", model).deploy());
                assertThat(refused).as(doctype).isNotNull();
                assertThat(String.valueOf(refused.getMessage())).doesNotContain("root:");
            }
            assertThat(called).as("calls to an outside address").hasValue(0);
        } finally {
            listener.stop(0);
        }
        assertThat(repository.createProcessDefinitionQuery().processDefinitionKey("pirate").count()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"assigneeExpression", "dueBeforeExpression", "candidateGroupExpression", "nameExpression", "followUpBeforeExpression",
        "processInstanceBusinessKeyExpression", "ownerExpression"})
    void noListEvaluatesAnExpressionOfItsReader(String name) {
        var body = "{\"" + name + "\":\"${''.getClass().forName('java.lang.Runtime')}\"}";
        for (var actor : List.of(as(Profession.CIP, HERE), scene.inCockpit(Profession.DIRECTION, HERE), scene.administrator())) {
            refused(actor.post(ENGINE + "/filter/create", "{\"resourceType\":\"Task\",\"name\":\"x\",\"query\":" + body + "}"), 403);
            refused(actor.send("PUT", ENGINE + "/filter/" + NOWHERE, "{\"query\":" + body + "}", JSON), 403);
        }
        var cip = as(Profession.CIP, HERE);
        var list = Actor.json(cip.get(ENGINE + "/filter?resourceType=Task&maxResults=1")).get(0).path("id").asText();
        for (var sent : List.of(body, "{\"orQueries\":[" + body + "]}", "{\"orQueries\":[{},{\"orQueries\":[" + body + "]}]}")) {
            refused(cip.post(ENGINE + "/filter/" + list + "/list?maxResults=5", sent), 400);
            refused(cip.post(ENGINE + "/filter/" + list + "/count", sent), 400);
            refused(scene.inCockpit(Profession.DIRECTION, HERE).post(ENGINE + "/task?maxResults=5", sent), 400);
        }
        refused(cip.get(ENGINE + "/task?maxResults=5&" + name + "=%24%7B1%7D"), 400);
        refused(cip.get(ENGINE + "/task/count?" + name + "=%24%7B1%7D"), 400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Object", "File", "Bytes", "Xml", "object", "bytes", "java.lang.Object", "Nimporte"})
    void noValueOfAForeignTypeEntersAForm(String type) {
        var task = scene.at(HERE).task("userTask_assessSituation");
        for (var value : List.of("\"rO0ABXNyABFqYXZhLnV0aWwuSGFzaE1hcA==\"", "\"<!DOCTYPE a [<!ENTITY x SYSTEM 'file:///etc/passwd'>]><a>&x;</a>\"", "{\"@class\":\"x\"}")) {
            var body = "{\"variables\":{\"met\":{\"value\":" + value + ",\"type\":\"" + type
                    + "\",\"valueInfo\":{\"objectTypeName\":\"java.util.HashMap\",\"serializationDataFormat\":\"application/x-java-serialized-object\"}}}}";
            refused(as(Profession.CIP, HERE).post(ENGINE + "/task/" + task + "/submit-form", body), 400);
            refused(as(Profession.CIP, HERE).post(ENGINE + "/process-definition/key/intake/submit-form", body), 400);
        }
    }
}
