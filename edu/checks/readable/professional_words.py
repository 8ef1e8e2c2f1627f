"""English words that professionals say and few others do, each with what people say instead."""

from __future__ import annotations

from collections.abc import Mapping

EVERYDAY: Mapping[str, str] = dict(
    line.strip().split(": ")
    for line in """
    abdomen: belly
    abdominal: belly
    administer: give
    administered: given
    adverse: bad, or side effect
    ambulate: walk
    analgesic: painkiller
    analgesics: painkillers
    anticoagulant: blood thinner
    anticoagulants: blood thinners
    antiemetic: medicine against feeling sick
    antipyretic: fever medicine
    arrhythmia: uneven heartbeat
    benign: not cancer, or harmless
    cardiac: heart
    cerebral: brain
    cessation: stopping
    commence: start
    concomitant: at the same time
    contraindicated: must not be used
    contraindication: reason not to use it
    cutaneous: skin
    discontinue: stop
    dyspnea: trouble breathing
    edema: swelling
    efficacy: how well it works
    elevated: high
    erythema: red skin
    etiology: cause
    febrile: with a fever
    gastric: stomach
    gastrointestinal: of the stomach and bowel
    hematuria: blood in the urine
    hemorrhage: bleeding
    hepatic: liver
    hypertension: high blood pressure
    hypoglycemia: low blood sugar
    hyperglycemia: high blood sugar
    hypotension: low blood pressure
    impairment: harm, or weakness
    incidence: how many get it
    ingest: swallow
    intravenous: into a vein
    intravenously: into a vein
    lesion: sore, or patch
    lesions: sores, or patches
    malignant: cancer
    morbidity: illness
    mortality: deaths
    myocardial: of the heart muscle
    nasal: nose
    neonatal: newborn
    neonate: newborn baby
    ocular: eye
    onset: start
    ophthalmic: eye
    orally: by mouth
    palpitations: pounding heartbeat
    paresthesia: pins and needles
    postoperative: after the operation
    prophylactic: preventive
    prophylaxis: prevention
    pruritus: itching
    pulmonary: lung
    pyrexia: fever
    rectal: in the bottom
    renal: kidney
    respiratory: breathing
    somnolence: sleepiness
    subcutaneous: under the skin
    subcutaneously: under the skin
    syncope: fainting
    tachycardia: fast heartbeat
    thrombosis: blood clot
    topical: on the skin
    vascular: of the blood vessels
    void: pee
""".strip().splitlines()
)
"""Each word, in small letters, with its everyday words. None of them is what most people say themselves."""
