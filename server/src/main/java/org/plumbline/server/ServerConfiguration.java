package org.plumbline.server;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.plumbline.catalog.Catalog;
import org.plumbline.exercise.Repertoire;
import org.plumbline.planner.Planner;
import org.plumbline.server.account.TraineeId;
import org.plumbline.server.day.DaysHandler;
import org.plumbline.server.desk.BreakHandler;
import org.plumbline.server.desk.DeskEventsHandler;
import org.plumbline.server.desk.DeskHandler;
import org.plumbline.server.desk.MovesHandler;
import org.plumbline.server.desk.PlanHandler;
import org.plumbline.server.desk.SetupHandler;
import org.plumbline.server.figure.FiguresHandler;
import org.plumbline.server.figure.Gallery;
import org.plumbline.server.library.LibraryHandler;
import org.plumbline.server.library.MusclesHandler;
import org.plumbline.server.library.References;
import org.plumbline.server.library.RoutinesHandler;
import org.plumbline.server.log.Journal;
import org.plumbline.server.log.Journals;
import org.plumbline.server.measure.MeasureHandler;
import org.plumbline.server.measure.MeasuresHandler;
import org.plumbline.server.past.PastHandler;
import org.plumbline.server.past.PastSessionsHandler;
import org.plumbline.server.player.AppHandler;
import org.plumbline.server.player.EntriesHandler;
import org.plumbline.server.player.PlayerHandler;
import org.plumbline.server.player.ScriptsHandler;
import org.plumbline.server.progress.ProgressHandler;
import org.plumbline.server.rules.RulesHandler;
import org.plumbline.server.session.CorrectionsHandler;
import org.plumbline.server.session.EffortsHandler;
import org.plumbline.server.session.GripsHandler;
import org.plumbline.server.session.NotesHandler;
import org.plumbline.server.session.PainsHandler;
import org.plumbline.server.session.SessionsHandler;
import org.plumbline.server.session.SetsHandler;
import org.plumbline.server.session.SkipsHandler;
import org.plumbline.server.settings.BusyHandler;
import org.plumbline.server.settings.FigureHandler;
import org.plumbline.server.settings.LeftOutHandler;
import org.plumbline.server.settings.SettingsHandler;
import org.plumbline.server.settings.UpperTrapeziusHandler;
import org.plumbline.server.store.Database;
import org.plumbline.server.today.CheckInsHandler;
import org.plumbline.server.today.IllnessesHandler;
import org.plumbline.server.today.MorningsHandler;
import org.plumbline.server.today.OffersHandler;
import org.plumbline.server.today.TodayHandler;
import org.plumbline.server.web.Arguments;
import org.plumbline.server.web.Assets;
import org.plumbline.server.web.AssetsHandler;
import org.plumbline.server.web.Failures;
import org.plumbline.server.web.Figures;
import org.plumbline.server.week.ChangeHandler;
import org.plumbline.server.week.EditsHandler;
import org.plumbline.server.week.PrintHandler;
import org.plumbline.server.week.SlotHandler;
import org.plumbline.server.week.WeekHandler;
import org.plumbline.server.week.WhyNotHandler;
import org.plumbline.server.welcome.ClearancesHandler;
import org.plumbline.server.welcome.Draft;
import org.plumbline.server.welcome.Drafts;
import org.plumbline.server.welcome.NoPlanHandler;
import org.plumbline.server.welcome.QuestionsHandler;
import org.plumbline.server.welcome.ScreeningsHandler;
import org.plumbline.server.welcome.SignsHandler;
import org.plumbline.server.welcome.WelcomeHandler;
import org.plumbline.server.whatif.WhatIfHandler;
import org.plumbline.server.words.Evidence;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.SecurityFilterAutoConfiguration;
import org.springframework.boot.servlet.autoconfigure.HttpEncodingAutoConfiguration;
import org.springframework.boot.tomcat.autoconfigure.servlet.TomcatServletWebServerAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Everything the web application is made of, from top to bottom. Nothing is found by scanning.
@Configuration(proxyBeanMethods = false)
@ImportAutoConfiguration({
    TomcatServletWebServerAutoConfiguration.class,
    DispatcherServletAutoConfiguration.class,
    WebMvcAutoConfiguration.class,
    HttpMessageConvertersAutoConfiguration.class,
    HttpEncodingAutoConfiguration.class,
    SecurityFilterAutoConfiguration.class
})
@Import({SecurityConfiguration.class, CalendarConfiguration.class})
class ServerConfiguration {

    @Bean
    Assets assets() {
        return Assets.ofClassPath();
    }

    @Bean
    Gallery figures(Catalog catalog) {
        return new Gallery(catalog);
    }

    @Bean
    FiguresHandler figuresHandler(Gallery gallery) {
        return new FiguresHandler(gallery);
    }

    @Bean
    Journals journals(Database database) {
        return new Journals(database);
    }

    @Bean
    Planner planner(Repertoire repertoire) {
        return new Planner(repertoire);
    }

    @Bean
    Drafts drafts(Database database) {
        return new Drafts(database);
    }

    /// Handlers get the journal of whoever asks; without accounts that is the one person this Plumbline is for.
    @Bean
    WebMvcConfigurer arguments(
            Assets assets, Figures figures, Clock clock, Journals journals, Drafts drafts, TraineeId owner) {
        List<HandlerMethodArgumentResolver> all = new ArrayList<>(Arguments.of(assets, figures, clock));
        all.add(Arguments.argument(Journal.class, _ -> journals.of(owner)));
        all.add(Arguments.argument(Draft.class, _ -> drafts.of(owner)));
        return new WebMvcConfigurer() {
            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.addAll(all);
            }
        };
    }

    @Bean
    AssetsHandler assetsHandler(Assets assets) {
        return new AssetsHandler(assets);
    }

    @Bean
    Failures failures() {
        return new Failures();
    }

    @Bean
    TodayHandler todayHandler(Repertoire repertoire) {
        return new TodayHandler(repertoire);
    }

    @Bean
    MorningsHandler morningsHandler(Repertoire repertoire) {
        return new MorningsHandler(repertoire);
    }

    @Bean
    CheckInsHandler checkInsHandler(Repertoire repertoire) {
        return new CheckInsHandler(repertoire);
    }

    @Bean
    IllnessesHandler illnessesHandler() {
        return new IllnessesHandler();
    }

    @Bean
    OffersHandler offersHandler(Repertoire repertoire) {
        return new OffersHandler(repertoire);
    }

    @Bean
    BusyHandler busyHandler() {
        return new BusyHandler();
    }

    @Bean
    MeasuresHandler measuresHandler(Repertoire repertoire) {
        return new MeasuresHandler(repertoire);
    }

    @Bean
    MeasureHandler measureHandler(Repertoire repertoire) {
        return new MeasureHandler(repertoire);
    }

    @Bean
    DaysHandler daysHandler() {
        return new DaysHandler();
    }

    @Bean
    UpperTrapeziusHandler upperTrapeziusHandler() {
        return new UpperTrapeziusHandler();
    }

    @Bean
    WeekHandler weekHandler(Repertoire repertoire) {
        return new WeekHandler(repertoire);
    }

    @Bean
    PrintHandler printHandler(Repertoire repertoire) {
        return new PrintHandler(repertoire);
    }

    @Bean
    SlotHandler slotHandler(Repertoire repertoire) {
        return new SlotHandler(repertoire);
    }

    @Bean
    WhyNotHandler whyNotHandler(Repertoire repertoire) {
        return new WhyNotHandler(repertoire);
    }

    @Bean
    EditsHandler editsHandler(Repertoire repertoire) {
        return new EditsHandler(repertoire);
    }

    @Bean
    ChangeHandler changeHandler(Repertoire repertoire) {
        return new ChangeHandler(repertoire);
    }

    @Bean
    ProgressHandler progressHandler(Repertoire repertoire) {
        return new ProgressHandler(repertoire);
    }

    @Bean
    PastHandler pastHandler(Repertoire repertoire) {
        return new PastHandler(repertoire);
    }

    @Bean
    PastSessionsHandler pastSessionsHandler(Repertoire repertoire) {
        return new PastSessionsHandler(repertoire);
    }

    @Bean
    SessionsHandler sessionsHandler(Repertoire repertoire) {
        return new SessionsHandler(repertoire);
    }

    @Bean
    SetsHandler setsHandler(Repertoire repertoire) {
        return new SetsHandler(repertoire);
    }

    @Bean
    EffortsHandler effortsHandler(Repertoire repertoire) {
        return new EffortsHandler(repertoire);
    }

    @Bean
    GripsHandler gripsHandler(Repertoire repertoire) {
        return new GripsHandler(repertoire);
    }

    @Bean
    PainsHandler painsHandler(Repertoire repertoire) {
        return new PainsHandler(repertoire);
    }

    @Bean
    CorrectionsHandler correctionsHandler(Repertoire repertoire) {
        return new CorrectionsHandler(repertoire);
    }

    @Bean
    NotesHandler notesHandler(Repertoire repertoire) {
        return new NotesHandler(repertoire);
    }

    @Bean
    SkipsHandler skipsHandler(Repertoire repertoire) {
        return new SkipsHandler(repertoire);
    }

    @Bean
    ScriptsHandler scriptsHandler(Repertoire repertoire) {
        return new ScriptsHandler(repertoire);
    }

    @Bean
    EntriesHandler entriesHandler(Repertoire repertoire) {
        return new EntriesHandler(repertoire);
    }

    @Bean
    PlayerHandler playerHandler(Assets assets) {
        return new PlayerHandler(assets);
    }

    @Bean
    AppHandler appHandler(Assets assets) {
        return new AppHandler(assets);
    }

    @Bean
    DeskHandler deskHandler(Repertoire repertoire) {
        return new DeskHandler(repertoire);
    }

    @Bean
    DeskEventsHandler deskEventsHandler(Repertoire repertoire) {
        return new DeskEventsHandler(repertoire);
    }

    @Bean
    BreakHandler breakHandler(Repertoire repertoire) {
        return new BreakHandler(repertoire);
    }

    @Bean
    PlanHandler deskPlanHandler() {
        return new PlanHandler();
    }

    @Bean
    MovesHandler movesHandler() {
        return new MovesHandler();
    }

    @Bean
    SetupHandler setupHandler() {
        return new SetupHandler();
    }

    @Bean
    Evidence evidence() {
        return Evidence.ofClassPath();
    }

    @Bean
    References references(Catalog catalog, Evidence evidence) {
        return References.of(catalog.report(), evidence);
    }

    @Bean
    RulesHandler rulesHandler(Catalog catalog, Evidence evidence) {
        return new RulesHandler(catalog, evidence);
    }

    @Bean
    LibraryHandler libraryHandler(Repertoire repertoire, References references) {
        return new LibraryHandler(repertoire, references);
    }

    @Bean
    WhatIfHandler whatIfHandler(Repertoire repertoire) {
        return new WhatIfHandler(repertoire);
    }

    @Bean
    MusclesHandler musclesHandler(Repertoire repertoire, References references) {
        return new MusclesHandler(repertoire, references);
    }

    @Bean
    RoutinesHandler routinesHandler(Repertoire repertoire, Planner planner) {
        return new RoutinesHandler(repertoire, planner);
    }

    @Bean
    WelcomeHandler welcomeHandler() {
        return new WelcomeHandler();
    }

    @Bean
    QuestionsHandler questionsHandler() {
        return new QuestionsHandler();
    }

    @Bean
    NoPlanHandler noPlanHandler() {
        return new NoPlanHandler();
    }

    @Bean
    ClearancesHandler clearancesHandler() {
        return new ClearancesHandler();
    }

    @Bean
    ScreeningsHandler screeningsHandler() {
        return new ScreeningsHandler();
    }

    @Bean
    SignsHandler signsHandler() {
        return new SignsHandler();
    }

    @Bean
    LeftOutHandler leftOutHandler(Repertoire repertoire) {
        return new LeftOutHandler(repertoire);
    }

    @Bean
    FigureHandler figureHandler() {
        return new FigureHandler();
    }

    @Bean
    SettingsHandler settingsHandler(Database database) {
        return new SettingsHandler(database);
    }
}
