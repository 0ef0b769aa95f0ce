package fr.convergence.overview;

import fr.convergence.document.DocumentAnswer;
import fr.convergence.document.DocumentFile;
import fr.convergence.engine.OpenTasks;
import fr.convergence.engine.TaskSubject;
import fr.convergence.engine.web.OpenPages;
import fr.convergence.engine.web.Reader;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.ErrorResponseException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;

/** What the tab «Dossier» asks for. Whoever may open a task's form may read what the task is about, and nothing else. */
@RestController
@RequestMapping(OpenPages.PREFIX + "/tasks/{task}/overview")
class OverviewPages {

    private final OpenTasks tasks;
    private final OverviewService overviews;

    OverviewPages(OpenTasks tasks, OverviewService overviews) {
        this.tasks = tasks;
        this.overviews = overviews;
    }

    @GetMapping
    Overview overview(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String task) {
        return overviews.of(reader, subject(reader, task), task);
    }

    /** A file on the agenda of the session that the task is about. */
    @GetMapping("/{reference}")
    Overview file(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String task, @PathVariable String reference) {
        return overviews.onAgenda(reader, subject(reader, task), reference).orElseThrow(OverviewPages::notThere);
    }

    /** All letters of the session that the task is about, in one PDF. */
    @GetMapping("/{session}/letters")
    ResponseEntity<byte[]> letters(@RequestAttribute(Reader.ATTRIBUTE) Reader reader, @PathVariable String task, @PathVariable String session,
            HttpServletResponse response) {
        var subject = subject(reader, task);
        var bundle = subject.reference().equals(session) ? overviews.letters(reader, subject) : Optional.<DocumentFile>empty();
        return DocumentAnswer.of(bundle, response);
    }

    private TaskSubject subject(Reader reader, String task) {
        return tasks.subject(task, reader.account(), reader.professions(), reader.structures()).orElseThrow(OverviewPages::notThere);
    }

    private static ErrorResponseException notThere() {
        return new ErrorResponseException(HttpStatus.NOT_FOUND);
    }
}
