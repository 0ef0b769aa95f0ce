package fr.convergence.engine.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.web.error.ErrorAttributeOptions;
import org.springframework.boot.web.servlet.error.DefaultErrorAttributes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.WebRequest;

/** The same answer for what fails outside the engine's interface: a type and a French sentence, no path and no class. */
@Component
class FrenchErrors extends DefaultErrorAttributes {

    static final String NOT_THERE = "Cette page n'existe pas, ou ne vous est pas accessible.";

    @Override
    public Map<String, Object> getErrorAttributes(WebRequest request, ErrorAttributeOptions options) {
        var status = (Integer) super.getErrorAttributes(request, options).get("status");
        var answer = new LinkedHashMap<String, Object>();
        answer.put("status", status);
        answer.put("type", status >= 500 ? "TechnicalError" : "Refused");
        answer.put("message", switch (status) {
            case 401 -> AllowList.SIGN_IN;
            case 403 -> AllowList.NOT_FOR_YOU;
            case 404 -> NOT_THERE;
            default -> status >= 500 ? "Une erreur technique empêche cette action. Réessayez dans un moment." : Sentence.UNREADABLE;
        });
        return answer;
    }
}
