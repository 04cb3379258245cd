package org.plumbline.server.week;

import gg.jte.models.runtime.JteModel;
import java.util.Optional;
import org.plumbline.exercise.Repertoire;
import org.plumbline.history.History;
import org.plumbline.planner.Program;
import org.plumbline.planner.Workbench;
import org.plumbline.server.jte.StaticTemplates;
import org.plumbline.server.jte.Templates;
import org.plumbline.server.web.Moment;
import org.plumbline.server.web.Visit;
import org.plumbline.server.words.Edited;
import org.plumbline.server.words.VolumeView;

/// The page of somebody's week, also where a change to it was not understood.
final class WeekPage {

    private final Repertoire repertoire;
    private final History history;
    private final Moment moment;
    private final Templates templates = new StaticTemplates();

    WeekPage(Repertoire repertoire, History history, Moment moment) {
        this.repertoire = repertoire;
        this.history = history;
        this.moment = moment;
    }

    JteModel of(Visit visit, Program program) {
        return of(visit, program, "");
    }

    /// @param refused why a change was not understood; empty if none was asked for
    JteModel of(Visit visit, Program program, String refused) {
        Workbench workbench = program.workbench();
        WeekView view = new WeekMaker(program, history, moment, repertoire).week();
        WeekNews news = new WeekNews(
                Review.of(program, history),
                Edited.lately(history.edits(), moment.at()),
                clash(workbench, repertoire),
                sentence(refused),
                !program.plan().verdict().filters().isEmpty(),
                program.profile().deskHours() > 0);
        return templates.weekWeek(visit, view, news, VolumeView.of(workbench.volumes(), repertoire));
    }

    /// Returns what clashes in the week, if something can be done about it; the remarks say what cannot be helped.
    static Optional<ClashView> clash(Workbench workbench, Repertoire repertoire) {
        return workbench
                .clash()
                .map(clash -> ClashView.of(clash, Optional.empty(), repertoire))
                .filter(view -> !view.ways().isEmpty() || !view.ask().isEmpty());
    }

    private static String sentence(String words) {
        return words.isEmpty() || words.endsWith(".") ? words : words + ".";
    }
}
