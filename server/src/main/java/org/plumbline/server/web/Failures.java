package org.plumbline.server.web;

import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.store.StoreUnavailable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.servlet.NoHandlerFoundException;
import org.springframework.web.servlet.resource.NoResourceFoundException;

/// What a person reads when something went wrong: a sentence, never a stack trace. Logged once, here.
@ControllerAdvice
public final class Failures {

    private static final Logger LOG = LoggerFactory.getLogger(Failures.class);

    private final Templates templates = new StaticTemplates();

    @ExceptionHandler(StoreUnavailable.class)
    ResponseEntity<byte[]> notSaved(StoreUnavailable failure, Visit visit) {
        LOG.warn("{}", failure.getMessage(), failure);
        return Html.answer(
                HttpStatus.SERVICE_UNAVAILABLE,
                templates.webFailure(
                        visit,
                        "Not saved",
                        String.valueOf(failure.getMessage()),
                        "Go back, your answer is still there, and send it again."));
    }

    @ExceptionHandler(InvalidField.class)
    ResponseEntity<byte[]> refused(InvalidField refused, Visit visit) {
        return Html.answer(
                HttpStatus.UNPROCESSABLE_CONTENT,
                templates.webFailure(visit, "That was not understood", refused.sentence(), "Go back and change it."));
    }

    @ExceptionHandler({
        NotFound.class,
        NoResourceFoundException.class,
        NoHandlerFoundException.class,
        MethodArgumentTypeMismatchException.class,
        HttpRequestMethodNotSupportedException.class,
        MissingServletRequestParameterException.class
    })
    ResponseEntity<byte[]> notFound(Exception missing, Visit visit) {
        LOG.debug("{}", missing.getMessage());
        return Html.answer(
                HttpStatus.NOT_FOUND,
                templates.webFailure(
                        visit, "Nothing hangs here", "There is no such page.", "Today has what you can do now."));
    }

    @ExceptionHandler(Exception.class)
    ResponseEntity<byte[]> broken(Exception failure, Visit visit) {
        LOG.error("A request failed", failure);
        return Html.answer(
                HttpStatus.INTERNAL_SERVER_ERROR,
                templates.webFailure(
                        visit,
                        "Something broke",
                        "This page could not be made. What you saved is safe.",
                        "Try once more; the server's log says what happened."));
    }
}
