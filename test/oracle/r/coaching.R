# Reads cases (agent, stratum, counts, minutes) and says for every agent the exact conditional chance that the agent differs from all others
# of the same strata, those chances adjusted by Benjamini and Hochberg, and the limits of a funnel around some means.
cases <- read.csv(commandArgs(trailingOnly = TRUE)[1])
say <- function(name, ...) cat(name, format(c(...), digits = 15), "\n")
agents <- sort(unique(cases$agent))
chances <- sapply(agents, function(agent) {
  counted <- table(cases$agent == agent, cases$counts, cases$stratum)
  mantelhaen.test(counted, exact = TRUE)$p.value
})
say("chance", chances)
say("adjusted", p.adjust(chances, method = "BH"))
for (mean in c(0.3, 2, 7.5, 40)) say(paste0("funnel.", mean), qpois(c(0.001, 0.999), mean))

# Durations: the variance and third moment of the sum of an agent's, drawn from each stratum without putting back, and a gamma with these.
durations <- sapply(agents, function(agent) {
  parts <- sapply(split(cases, cases$stratum), function(own) {
    size <- nrow(own); drawn <- sum(own$agent == agent); around <- own$minutes - mean(own$minutes)
    c(sum(around[own$agent == agent]), drawn * (size - drawn) * sum(around^2) / size / (size - 1), drawn * (size - drawn) * (size - 2 * drawn) * sum(around^3) / size / (size - 1) / (size - 2))
  })
  sums <- rowSums(parts)
  skewness <- sums[3] / sums[2]^1.5
  shape <- 4 / max(0.002, abs(skewness))^2
  below <- pgamma(shape + (if (skewness < 0) -1 else 1) * sums[1] / sqrt(sums[2]) * sqrt(shape), shape)
  min(1, 2 * min(below, 1 - below))
})
say("durations", durations)
