package fr.convergence.engine.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class VariableSearchTest {

    @ParameterizedTest
    @ValueSource(strings = {
        "{'processVariables':[{'name':'domain','operator':'eq','value':'SANTE'}]}",
        "{'orQueries':[{'name':'x','taskVariables':[{'name':'a','operator':'like','value':'%'}]}]}",
        "{'variables':[{'name':'a','operator':'eq','value':1}]}",
        "{'sorting':[{'sortBy':'processVariable','sortOrder':'asc','parameters':{'variable':'domain','type':'String'}}]}",
        "{'sorting':[{'sortBy':'executionVariable','sortOrder':'asc'}]}",
    })
    void aQuestionAboutAVariableIsFoundWhereverItHides(String body) {
        assertThat(VariableSearch.isIn(bytes(body))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "", "{}", "{'sorting':[{'sortBy':'created','sortOrder':'desc'}],'processVariables':[],'variables':null}",
        "{'nameLike':'%variable%','variableValuesIgnoreCase':true}", "[1,2]", "{broken"
    })
    void anyOtherSearchPasses(String body) {
        assertThat(VariableSearch.isIn(bytes(body))).isFalse();
    }

    @Test
    void soIsOneInTheAddress() {
        assertThat(VariableSearch.isIn(Set.of("maxResults", "processVariables"))).isTrue();
        assertThat(VariableSearch.isIn(Set.of("maxResults", "name", "variableNamesIgnoreCase"))).isFalse();
    }

    private static byte[] bytes(String body) {
        return body.replace('\'', '"').getBytes(StandardCharsets.UTF_8);
    }
}
