package org.plumbline.server.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/// What handlers may ask for as parameters: a [Visit], a [Form], a [Moment].
///
/// The clock is looked at here and nowhere else.
public final class Arguments {

    private static final Set<String> THEMES = Set.of("light", "dark");
    private static final Pattern NAME = Pattern.compile("[a-z-]{1,20}");

    private Arguments() {}

    /// Returns the resolvers for the types of this package.
    public static List<HandlerMethodArgumentResolver> of(Assets assets, Figures figures, Clock clock) {
        return List.of(
                argument(Moment.class, _ -> moment(clock)),
                argument(Form.class, Arguments::form),
                argument(
                        Visit.class,
                        request -> new Visit(assets, figures, csrf(request), taste(request), moment(clock))));
    }

    /// Returns a resolver that makes a parameter of one type from a request.
    public static <T> HandlerMethodArgumentResolver argument(Class<T> type, Function<HttpServletRequest, T> make) {
        return new HandlerMethodArgumentResolver() {
            @Override
            public boolean supportsParameter(MethodParameter parameter) {
                return parameter.getParameterType() == type;
            }

            @Override
            public @Nullable Object resolveArgument(
                    MethodParameter parameter,
                    @Nullable ModelAndViewContainer container,
                    NativeWebRequest request,
                    @Nullable WebDataBinderFactory binders) {
                HttpServletRequest servlet = request.getNativeRequest(HttpServletRequest.class);
                if (servlet == null) {
                    throw new IllegalStateException("Not an HTTP request");
                }
                return make.apply(servlet);
            }
        };
    }

    private static Moment moment(Clock clock) {
        return new Moment(clock.instant(), clock.getZone());
    }

    private static String csrf(HttpServletRequest request) {
        return request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token ? token.getToken() : "";
    }

    /// Returns what theme-choice.js keeps in cookies; anything else in them is nobody's choice.
    private static Taste taste(HttpServletRequest request) {
        String theme = cookie(request, "theme");
        return new Taste(THEMES.contains(theme) ? theme : "", name(request, "body"), name(request, "tone"));
    }

    private static String name(HttpServletRequest request, String cookie) {
        String value = cookie(request, cookie);
        return NAME.matcher(value).matches() ? value : "";
    }

    private static String cookie(HttpServletRequest request, String name) {
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? ""
                : Arrays.stream(cookies)
                        .filter(cookie -> cookie.getName().equals(name))
                        .map(Cookie::getValue)
                        .findFirst()
                        .orElse("");
    }

    private static Form form(HttpServletRequest request) {
        MultiValueMap<String, String> fields = new LinkedMultiValueMap<>();
        request.getParameterMap().forEach((name, values) -> fields.addAll(name, List.of(values)));
        return new Form(fields);
    }
}
