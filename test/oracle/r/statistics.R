# What R says of the statistics that the product computes itself, as lines of name and numbers. The series are R's own: AirPassengers (Box and
# Jenkins 1976), Nile (Cobb 1978), LakeHuron (Brockwell and Davis 1991), lynx (Campbell and Walker 1977).
say <- function(name, ...) cat(name, format(c(...), digits = 15, scientific = FALSE, trim = TRUE), "\n")

series <- list(AirPassengers = AirPassengers, Nile = Nile, LakeHuron = LakeHuron, lynx = lynx)
for (name in names(series)) say(paste0("series.", name), as.numeric(series[[name]]))

# Exponential smoothing with given weights: the sum of squares, and what is expected 1, 3 and 14 values later with its interval.
smoothed <- function(name, model, x, alpha, beta, gamma) {
  fit <- if (identical(gamma, FALSE)) HoltWinters(x, alpha = alpha, beta = beta, gamma = FALSE) else HoltWinters(x, alpha = alpha, beta = beta, gamma = gamma, seasonal = "additive")
  ahead <- predict(fit, 14, prediction.interval = TRUE)
  say(paste("smooth", name, model, alpha, as.numeric(beta), as.numeric(gamma), sep = "."), fit$SSE, ahead[c(1, 3, 14), c("fit", "lwr", "upr")])
}
for (name in c("Nile", "LakeHuron", "lynx")) {
  smoothed(name, "level", series[[name]], 0.25, FALSE, FALSE)
  smoothed(name, "trend", series[[name]], 0.5, 0.125, FALSE)
}
smoothed("AirPassengers", "season", AirPassengers, 0.25, 0.125, 0.5)
smoothed("AirPassengers", "season", AirPassengers, 0.75, 0.0625, 0.25)

# The weights that R finds best, by the sum of squares they leave.
say("fit.Nile.level", HoltWinters(Nile, beta = FALSE, gamma = FALSE)$SSE)
say("fit.LakeHuron.trend", HoltWinters(LakeHuron, gamma = FALSE)$SSE)
say("fit.AirPassengers.season", HoltWinters(AirPassengers, seasonal = "additive")$SSE)

# XmR limits of the first 24 values.
for (name in names(series)) {
  x <- as.numeric(series[[name]])[1:24]
  say(paste0("xmr.", name), mean(x), mean(x) + c(-1, 1) * 2.66 * mean(abs(diff(x))))
}

# The same on both sides of a change: of the first 24 values of each, of all but the last where there are fewer; no limit is negative.
changed <- c(AirPassengers = 60, Nile = 28, LakeHuron = 18, lynx = 40)
for (name in names(changed)) {
  at <- changed[[name]]
  sides <- split(as.numeric(series[[name]]), seq_along(series[[name]]) > at)
  limits <- unlist(lapply(sides, function(x) {
    x <- x[1:min(24, max(12, length(x) - 1))]
    pmax(mean(x) + c(0, -1, 1) * 2.66 * mean(abs(diff(x))), c(-Inf, 0, -Inf))
  }))
  say(paste0("xmr.", name, ".", at), limits)
}

# Wilson's interval of a proportion, and the exact one of a count.
for (pair in list(c(0, 10), c(1, 7), c(17, 40), c(299, 300), c(4321, 10000), c(12, 12))) {
  say(paste("wilson", pair[1], pair[2], sep = "."), suppressWarnings(prop.test(pair[1], pair[2], correct = FALSE))$conf.int)
}
for (count in c(0, 1, 5, 30, 412)) say(paste0("poisson.", count), poisson.test(count)$conf.int)

# Erlang C out of the Poisson distribution: the chance to wait, and the share answered within 20 s with 300 s each.
for (pair in list(c(0.5, 1), c(2, 3), c(10, 12), c(10, 20), c(95.5, 101), c(240, 246))) {
  load <- pair[1]; agents <- pair[2]
  busy <- dpois(agents, load) * agents / (agents - load)
  wait <- busy / (ppois(agents - 1, load) + busy)
  say(paste("erlang", load, agents, sep = "."), wait, 1 - wait * exp(-(agents - load) * 20 / 300))
}

# A line through differences, with the interval that holds for six comparisons together: the speed of cars and their distance (Ezekiel 1930),
# and changes of Lake Huron beside changes of the Nile.
line <- function(name, x, y, level) {
  say(paste0("line.", name, ".x"), x)
  say(paste0("line.", name, ".y"), y)
  fit <- lm(y ~ x)
  say(paste0("line.", name), coef(fit)[2], confint(fit, "x", level = level))
}
line("cars", cars$speed, cars$dist, 0.95)
line("lakes", diff(as.numeric(LakeHuron))[1:90], diff(as.numeric(Nile))[1:90], 1 - 0.05 / 6)
line("few", cars$speed[1:12], cars$dist[1:12], 0.99)

# Permutation test over lags 1 to 6: changes of one series before those of another. The strongest correlation, and its chance among 20,000 shuffles.
set.seed(20261122)
lead <- diff(as.numeric(LakeHuron))[1:90]
lagged <- c(0, 0, 0.1 * lead[1:88]) + diff(as.numeric(Nile))[1:90] / 400
strongest <- function(order) {
  moved <- lagged[order]
  max(sapply(1:6, function(lag) abs(cor(lead[1:(90 - lag)], moved[(1 + lag):90]))))
}
observed <- strongest(1:90)
shuffled <- replicate(20000, strongest(sample(90)))
say("permutation.lead", lead)
say("permutation.lagged", lagged)
say("permutation", observed, (1 + sum(shuffled >= observed)) / 20001)
