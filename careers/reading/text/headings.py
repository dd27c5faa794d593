"""The headings people put over the parts of a CV or an ad."""

from enum import StrEnum


class Part(StrEnum):
    """A part of a text, by what stands in it."""

    SUMMARY = "summary"
    EXPERIENCE = "experience"
    SKILLS = "skills"
    EDUCATION = "education"
    LANGUAGES = "languages"
    DUTIES = "duties"
    REQUIRED = "required"
    PREFERRED = "preferred"
    BENEFITS = "benefits"
    ABOUT = "about"
    OTHER = "other"


_WRITTEN = {
    Part.SUMMARY: """
        summary|professional summary|career summary|executive summary|profile
        professional profile|personal profile|personal statement|objective
        career objective|career overview|overview|professional overview|about me
        summary of qualifications|introduction
    """,
    Part.EXPERIENCE: """
        experience|work experience|professional experience|employment history
        work history|employment|career history|relevant experience|experiences
        job history|professional background|employment experience|job experience
        career experience|positions held|previous employment|volunteer experience
        internship|internships|call center experience|customer service experience
        additional experience|other experience|work background|military experience
    """,
    Part.SKILLS: """
        skills|key skills|core skills|technical skills|professional skills|strengths
        core strengths|highlights|skill highlights|skills summary|summary of skills
        competencies|core competencies|key competencies|areas of expertise|expertise
        core qualifications|qualification highlights|computer skills|software skills
        additional skills|soft skills|hard skills|skills and abilities|abilities
        tools|software|tools and software|systems|technical proficiencies
        technical proficiency|proficiencies|skills and tools|skill set|skillset
        relevant skills|other skills|special skills|skills & abilities
        professional highlights|career highlights|it skills|technologies|technology
    """,
    Part.EDUCATION: """
        education|education and training|educational background|academic background
        certifications|certificates|licenses|licenses and certifications
        certifications and training|training and certifications|trainings attended
        seminars and trainings|education and qualifications|educational attainment
        courses|coursework|academic qualifications|seminars attended|training courses
        education & training|professional development|credentials
    """,
    Part.LANGUAGES: """
        languages|language skills|languages spoken|language|language proficiency
        spoken languages
    """,
    Part.DUTIES: """
        responsibilities|duties|key responsibilities|job duties|main duties
        duties and responsibilities|job description|job summary|position summary
        the role|about the role|about the job|about this role|your role|role overview
        what you will do|what you'll do|what you'll be doing|what you will be doing
        duties will include|duties include|responsibilities include|key duties
        your responsibilities|main responsibilities|principal duties|the job
        job responsibilities|essential functions|essential duties|day to day
        key accountabilities|accountabilities|the opportunity|role purpose
        essential duties and responsibilities|a day in the life|role responsibilities
    """,
    Part.REQUIRED: """
        requirements|job requirements|minimum requirements|minimum qualifications
        qualifications|required qualifications|required skills|basic qualifications
        what we're looking for|what we are looking for|who we're looking for
        who we are looking for|who you are|about you|you have|you bring|you will have
        what you bring|what you'll bring|what you need|what you'll need|essential
        what you will need|must haves|must have|essential criteria|essential skills
        person specification|the person|the candidate|the ideal candidate
        ideal candidate|your profile|candidate profile|skills required|key requirements
        skills and experience|skills & experience|experience required|knowledge
        minimum qual requirements|required|position requirements|your skills
        qualifications and skills|skills and qualifications|we are looking for
        education and experience|education & experience|competences|knowledge and skills
        required experience|requirements and skills|skills/experience|skills experience
    """,
    Part.PREFERRED: """
        preferred|preferred qualifications|preferred skills|nice to have|nice to haves
        nice-to-have|nice-to-haves|desirable|desirable criteria|desirable skills
        bonus points|bonus|pluses|a plus|good to have|desired|desired skills
        preferred experience|it's a plus if you have|even better|extra credit
        additional qualifications|advantageous|ideally|desired qualifications
    """,
    Part.BENEFITS: """
        benefits|perks|perks and benefits|benefits and perks|what we offer|we offer
        what you'll get|what you get|what's in it for you|compensation|our offer
        compensation and benefits|pay and benefits|salary and benefits|rewards
        why join us|why work with us|the benefits|why you'll love working here|salary
        package|the package|what you can expect|in return|pay|total rewards|our benefits
        benefits & perks|perks & benefits|salary & benefits|the rewards
    """,
    Part.ABOUT: """
        about us|about the company|company overview|who we are|our company|our story
        company information|company background|about the client|about our client
        company profile|the company|our mission|our values|company description
        about the team|equal opportunity|equal opportunity employer|eeo statement
        equal employment opportunity|diversity and inclusion|our culture|our client
        diversity, equity and inclusion|the client|equal opportunities|eeo
    """,
    Part.OTHER: """
        references|reference|hobbies|interests|personal interests|how to apply|to apply
        contact|contact details|contact information|personal information
        personal details|personal data|residency requirement|to apply for this role
        application process|hobbies and interests|additional information|note|notes
        accomplishments|achievements|key achievements|awards|honors|awards and honors
        professional affiliations|affiliations|activities|publications|location|hours
        shift|schedule|work hours|character references|working hours|shifts
    """,
}

# In Spanish, without accents.
_ESCRITO = {
    Part.SUMMARY: """
        resumen|perfil|perfil profesional|resumen profesional|objetivo|sobre mi
        objetivo profesional|extracto|presentacion|acerca de mi
    """,
    Part.EXPERIENCE: """
        experiencia|experiencia laboral|experiencia profesional|historial laboral
        trayectoria|trayectoria profesional|trayectoria laboral|empleos anteriores
    """,
    Part.SKILLS: """
        habilidades|aptitudes|competencias|destrezas|conocimientos|fortalezas
        habilidades y competencias|habilidades tecnicas|habilidades blandas
        habilidades personales|capacidades|herramientas|informatica|cualidades
    """,
    Part.EDUCATION: """
        educacion|formacion|formacion academica|estudios|cursos|certificaciones
        formacion complementaria|certificados|estudios realizados|titulos
    """,
    Part.LANGUAGES: "idiomas|lenguas",
    Part.DUTIES: """
        funciones|responsabilidades|tareas|descripcion del puesto|tus funciones
        funciones principales|principales funciones|actividades|el puesto|que haras
        descripcion de la oferta|descripcion|tus responsabilidades
        actividades a realizar
    """,
    Part.REQUIRED: """
        requisitos|requisitos minimos|perfil requerido|que buscamos|buscamos
        requerimientos|requisitos del puesto|perfil del candidato|que necesitas
        imprescindible|requisitos indispensables|perfil buscado|solicitamos
    """,
    Part.PREFERRED: """
        deseable|requisitos deseados|valorable|se valora|se valorara|deseables
        conocimientos deseables|plus|sera un plus
    """,
    Part.BENEFITS: """
        se ofrece|ofrecemos|que ofrecemos|beneficios|te ofrecemos|salario|sueldo
        prestaciones|condiciones|nuestra oferta|lo que ofrecemos|compensacion
    """,
    Part.ABOUT: """
        sobre nosotros|quienes somos|la empresa|acerca de nosotros|nuestra empresa
        igualdad de oportunidades|sobre la empresa
    """,
    Part.OTHER: """
        referencias|datos personales|contacto|intereses|aficiones|logros|horario
        datos de contacto|informacion adicional|otros datos|ubicacion|jornada
    """,
}

HEADINGS: dict[str, Part] = {
    heading.strip(): part
    for table in (_WRITTEN, _ESCRITO)
    for part, lines in table.items()
    for line in lines.strip().splitlines()
    for heading in line.split("|")
}
