package org.plumbline.api;

/** A good request to check a text, and how its parts stand in each other. */
final class CheckRequests {

    static final String FIGURE = """
            {"entity": "Russia", "value": "3,800,000", "period": null, "role": null, "status": "estimated", "note": null}""";
    static final String OTHER_FIGURES = """
            {"entity": "China", "value": 44000000}, {"entity": "Brazil", "value": 2.1e7}, {"entity": "India", "value": "NA", "status": "missing"},
            {"entity": "World total", "value": ">90,000,000", "role": "total"}""";

    private CheckRequests() {}

    /** The whole request around one figure. */
    static String withFigure(String figure) {
        return withSeries("""
                {"subject": "rare earths", "measure": "reserves", "unit": "t", "basis": "rare-earth-oxide equivalent",
                 "definition": null, "period": "2024", "figures": [%s, %s]}""".formatted(figure, OTHER_FIGURES));
    }

    static String withSeries(String series) {
        return withReference("""
                {"source": "U.S. Geological Survey", "aliases": ["USGS"], "edition": "Mineral Commodity Summaries 2025",
                 "publishedOn": "2025-01-31", "url": null, "series": [%s]}""".formatted(series));
    }

    static String withReference(String reference) {
        return """
                {"text": "Russia holds the third largest reserves of rare earths. Output may reach 5,000 tonnes by 2030.",
                 "publishedOn": "2025-03-31", "references": [%s]}""".formatted(reference);
    }

    static String good() {
        return withFigure(FIGURE);
    }
}
