package fr.convergence.transfer;

import fr.convergence.engine.rights.Groups;
import fr.convergence.engine.rights.Profession;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import java.time.LocalDate;
import java.util.Set;
import org.springframework.format.annotation.DateTimeFormat;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Figures on transfers, for the management and the coordination; a coordination without a structure sees the territory. */
@RestController
@RequestMapping(OpenPages.PREFIX + "/indicators/transfers")
class TransferIndicatorPages {

    private final TransferIndicatorService indicators;

    TransferIndicatorPages(TransferIndicatorService indicators) {
        this.indicators = indicators;
    }

    @GetMapping
    TransferFigures figures(@RequestAttribute(Reader.ATTRIBUTE) Reader reader,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate from,
            @RequestParam @DateTimeFormat(iso = DateTimeFormat.ISO.DATE) LocalDate to) {
        return indicators.of(structures(reader), from, to);
    }

    private Set<String> structures(Reader reader) {
        if (reader.structures().isEmpty() && reader.professions().contains(Profession.COORDINATION.group())) {
            return indicators.territory();
        }
        if (reader.structures().isEmpty() || reader.professions().stream().noneMatch(Groups.MANAGERS::contains)) {
            throw new ErrorResponseException(HttpStatus.FORBIDDEN);
        }
        return reader.structures();
    }
}
