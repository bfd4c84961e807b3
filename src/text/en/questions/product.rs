//! Words of the questions on: product.

use crate::interview::QuestionId as Q;
use crate::text::words::{Packed as W, words};

pub(super) const PRODUCT: W = words! {
    for Q::Product;
    title: "Is it itself, or does it belong to, any of these products?",
    help: "Tick every group whose product law covers the product, for consumers or professionals. It does not matter whether the AI is built in or supplied separately.",
    counts: [
        "An update, add-on or remote service meant for the product",
        "Software that is such a product by itself, as some of these laws allow",
        "Several groups at once, such as a toy with Bluetooth (toys and radio equipment)",
    ],
    not: [
        "Software only used beside such a product, or merely sold to its industry",
        "An ordinary app that merely runs on somebody's phone or computer",
        "Products covered only by general, low-voltage or electromagnetic safety rules",
    ],
    example: "A docking assistant sold as an upgrade for motorboats.",
    near_miss: "Software that plans the shifts in a boatyard.",
    options: [
        Toys { label: "Toys: products also meant for children under 14 to play with", help: "Directive 2009/48/EC, to be replaced by Regulation (EU) 2025/2509" },
        RecreationalCraft { label: "Sport and leisure boats, personal watercraft, their engines and parts", help: "Directive 2013/53/EU" },
        Lifts { label: "Lifts, and safety components for lifts", help: "Directive 2014/33/EU" },
        ExplosiveAtmospheres { label: "Equipment and protective systems for places where gas or dust could explode", help: "Directive 2014/34/EU, with the safety devices they need elsewhere" },
        RadioEquipment { label: "Radio equipment: anything with Wi-Fi, Bluetooth, mobile network, radar or other radio", help: "Directive 2014/53/EU" },
        PressureEquipment { label: "Pressure equipment: vessels, boilers, piping, their safety and pressure accessories", help: "Directive 2014/68/EU" },
        Cableways { label: "Cable cars, ski lifts and funiculars, their subsystems and safety components", help: "Regulation (EU) 2016/424" },
        ProtectiveEquipment { label: "Personal protective equipment that people wear or hold", help: "Regulation (EU) 2016/425" },
        GasAppliances { label: "Appliances that burn gas, and their fittings", help: "Regulation (EU) 2016/426" },
        MedicalDevices { label: "Medical devices and accessories, medical software, similar aesthetic products", help: "Regulation (EU) 2017/745" },
        InVitroDiagnostics { label: "Tests of samples from the human body, with accessories and software", help: "In vitro diagnostics: Regulation (EU) 2017/746" },
        AviationSecurity { label: "Civil aviation security, such as screening at airports", help: "Regulation (EC) No 300/2008" },
        TwoThreeWheelers { label: "Motorcycles, mopeds, three-wheelers, quadricycles, their systems and parts", help: "Regulation (EU) No 168/2013" },
        AgriculturalVehicles { label: "Tractors, other farm and forestry vehicles, their trailers, systems and parts", help: "Regulation (EU) No 167/2013" },
        MarineEquipment { label: "Ship equipment, such as for navigation, rescue or fire protection", help: "Directive 2014/90/EU" },
        Rail { label: "Railways: trains, tracks, signalling, power, operation and their parts", help: "Directive (EU) 2016/797" },
        MotorVehicles { label: "Cars, vans, lorries, buses, trailers, their systems and parts", help: "Regulation (EU) 2018/858" },
        VehicleSafety { label: "Safety systems of motor vehicles, such as driver assistance or automated driving", help: "Regulation (EU) 2019/2144" },
        Aviation { label: "Drones, with their engines, propellers, parts and remote controls", help: "Regulation (EU) 2018/1139, for unmanned aircraft only" },
        Machinery { label: "Machines, robots, partly completed machines, their attachments, lifting gear and safety components", help: "Regulation (EU) 2023/1230" },
    ],
    none: "",
};

pub(super) const PRODUCT_PART: W = words! {
    for Q::ProductPart;
    title: "Is the AI part of a product, or a product by itself?",
    help: "If more than one is true, choose the first of them. Where none of the listed product laws applies, this matters only for your documents.",
    counts: [
        "Part of the product: built in, or supplied separately to work as part of it",
        "The product itself: some of these laws treat software alone as a product",
    ],
    not: ["Software that only shares a room, an owner or an industry with the product"],
    example: "A cloud service that steers a robot arm is a part of the robot.",
    near_miss: "A web shop that recommends spare robot arms only works beside them.",
    options: [
        Itself { label: "It is such a product itself, supplied alone with its own purpose", help: "The product law applies to the AI system directly" },
        Component { label: "It is part of the product, or is meant to become part", help: "Also as an update, an add-on or a remote service" },
        Beside { label: "Neither: it only works beside the product", help: "" },
    ],
    none: "",
};

pub(super) const PRODUCT_SAFETY: W = words! {
    for Q::ProductSafety;
    title: "Does the safety of people or property depend on it in one of these ways?",
    help: "Failing means wrong or late output, loss of function, slow decline, or an input nobody expected. Think of the product as it is really used.",
    counts: [
        "Detecting danger or dangerous wear, preventing or limiting harm",
        "Supervising or controlling another safety function",
        "A fault that makes the product unsafe, blocks its protection or harms mental health",
        "A cybersecurity part whose failure makes the product unsafe",
    ],
    not: [
        "Only money, reputation, comfort or service quality is at stake",
        "Harm from what is sold or done with it, rather than from the failing product",
        "According to a draft of the Commission, harm that is possible only in theory",
    ],
    example: "An AI part that adjusts a boiler's burner, where an error could cause a fire.",
    near_miss: "A boiler's AI part that only predicts the next gas bill.",
    options: [
        Guards { label: "It is meant to prevent or reduce risks to people or property", help: "Risks to health and safety, not to comfort or profit" },
        EndangersPeople { label: "If it failed, it would endanger people's health or safety", help: "" },
        EndangersProperty { label: "If it failed, it would endanger property", help: "" },
    ],
    none: "",
};

pub(super) const PRODUCT_NON_SAFETY: W = words! {
    for Q::ProductNonSafety;
    title: "Is it used solely for comfort, performance, efficiency or quality, with no bearing on safety?",
    help: "This means help for users, performance, efficient service, automation, convenience or quality control. Answer yes only if all of its uses are of this kind.",
    counts: [
        "Tuning for speed, cost or energy that leaves safety untouched",
        "Checking looks, print or taste of goods",
    ],
    not: [
        "Any use, even a side use, that prevents or reduces risks to people or property",
        "Quality checks of parts on which safety depends",
    ],
    example: "An AI part of a ski lift that only forecasts queues at the ticket gate.",
    near_miss: "The same part also slows the lift in strong wind.",
    options: [],
    none: "",
};

pub(super) const OUTSIDE_BODY: W = words! {
    for Q::OutsideBody;
    title: "Must an outside body check the product before it is sold or first used?",
    help: "Outside bodies are notified bodies, technical services and approval authorities. What counts is what the law demands for this kind of product, not the route its maker chose.",
    counts: [
        "Any part in checking design or production, also type approval or certification",
        "A notified body number or an approval certificate is strong evidence",
        "With several product laws, one that demands it is enough",
    ],
    not: [
        "A test or certificate that the maker orders voluntarily",
        "Medical devices that a health institution makes for itself under its exemption",
        "A check of one aspect only, outside medical devices, is unsettled: choose \"Not sure\"",
    ],
    example: "A gas heater, whose design an outside body must examine.",
    near_miss: "Gardening gloves, which their maker alone declares to be safe.",
    options: [
        Required { label: "Yes, an outside body must take part, whichever route the maker takes", help: "Usual for lifts, gas appliances, vehicles, medical devices from class IIa" },
        UnlessStandards { label: "Only where harmonised standards are not, or not fully, applied", help: "As for toys. By a draft of the Commission it counts even if you apply them all" },
        SelfAssessed { label: "No, the maker may check this kind of product alone, without conditions", help: "Usual for class I medical devices, if not sterile, measuring or reusable surgical" },
    ],
    none: "",
};

pub(super) const OUTSIDE_BODY_WHY: W = words! {
    for Q::OutsideBodyWhy;
    title: "Why does the law require that outside check?",
    help: "If even one reason is people's health or safety, in any of these products, choose the first.",
    counts: [
        "For frequencies: use of the radio spectrum, or interference that cannot affect health or safety",
        "For other aspects: privacy, fraud and network rules for radio equipment",
    ],
    not: [
        "Interference that could disturb a medical, alarm or other safety function",
        "Electrical, mechanical, chemical, fire or similar dangers",
    ],
    example: "A smart doorbell, checked only for the radio band it uses.",
    near_miss: "A diver's mask with radio, also checked for how well it protects.",
    options: [
        HealthSafety { label: "Because of risks to health and safety, alone or among others", help: "" },
        SpectrumEmc { label: "Solely because of radio spectrum or electromagnetic interference", help: "Only where these cannot affect health or safety" },
        OtherAspects { label: "Solely because of other aspects, such as privacy or protection from fraud", help: "That these are other risks too is our reading" },
    ],
    none: "",
};
