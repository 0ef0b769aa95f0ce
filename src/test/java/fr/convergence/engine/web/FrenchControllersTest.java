package fr.convergence.engine.web;

import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.containsString;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.jsonPath;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.convergence.rules.Refusal;
import org.junit.jupiter.api.Test;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

class FrenchControllersTest {

    private final MockMvc browser =
            MockMvcBuilders.standaloneSetup(new Probe()).setControllerAdvice(new FrenchControllers()).build();

    /** Fails in each of the ways a controller may. */
    @RestController
    static class Probe {

        @GetMapping("/refused")
        String refused() {
            throw new Refusal("Choisissez une autre date.");
        }

        @GetMapping("/broken")
        String broken() {
            throw new IllegalStateException("row of Awa Exemple");
        }

        @GetMapping("/strict")
        String strict(int day) {
            return "day " + day;
        }
    }

    @Test
    void aRefusalIsASentence() throws Exception {
        browser.perform(get("/refused")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("message", is("Choisissez une autre date.")));
    }

    @Test
    void whatIsUnexpectedSaysNothingOfItself() throws Exception {
        browser.perform(get("/broken")).andExpect(status().isInternalServerError())
                .andExpect(jsonPath("type", is("TechnicalError")))
                .andExpect(content().string(not(containsString("Awa"))));
    }

    @Test
    void aRequestThatTheControllerCannotReadIsRefusedInFrench() throws Exception {
        browser.perform(get("/strict").param("day", "mardi")).andExpect(status().isBadRequest())
                .andExpect(jsonPath("message", is(Sentence.UNREADABLE)));
        browser.perform(post("/strict")).andExpect(status().isMethodNotAllowed());
    }
}
