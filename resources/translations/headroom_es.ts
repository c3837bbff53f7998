<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es_ES">
<context>
    <name>Data</name>
    <message>
        <source>Whitepaper, Table 1</source>
        <translation>Documento técnico, tabla 1</translation>
    </message>
    <message>
        <source>SageMaker Studio Administration Best Practices (AWS whitepaper), network management, Table 1</source>
        <translation>Prácticas recomendadas de administración de SageMaker Studio (documento técnico de AWS), administración de la red, tabla 1</translation>
    </message>
    <message>
        <source>Whitepaper, Table 1: one EFS mount target per subnet and availability zone</source>
        <translation>Documento técnico, tabla 1: un destino de montaje de EFS por subred y zona de disponibilidad</translation>
    </message>
    <message>
        <source>Whitepaper, Table 1: each VPC endpoint takes one address per subnet and availability zone</source>
        <translation>Documento técnico, tabla 1: cada punto de enlace de VPC ocupa una dirección por subred y zona de disponibilidad</translation>
    </message>
    <message>
        <source>Whitepaper, Table 1: one Jupyter Server per user</source>
        <translation>Documento técnico, tabla 1: un Jupyter Server por usuario</translation>
    </message>
    <message>
        <source>Whitepaper, Table 1: one interface per unique instance type of a user profile or shared space</source>
        <translation>Documento técnico, tabla 1: una interfaz por cada tipo de instancia distinto de un perfil de usuario o espacio compartido</translation>
    </message>
    <message>
        <source>Whitepaper, Table 1: two addresses per training instance, five with EFA</source>
        <translation>Documento técnico, tabla 1: dos direcciones por instancia de entrenamiento, cinco con EFA</translation>
    </message>
    <message>
        <source>Whitepaper, network management: two addresses per processing instance</source>
        <translation>Documento técnico, administración de la red: dos direcciones por instancia de procesamiento</translation>
    </message>
    <message>
        <source>Today&apos;s Studio</source>
        <translation>Studio actual</translation>
    </message>
    <message>
        <source>Amazon SageMaker AI Developer Guide: Studio spaces, VPC-only access, jobs in a VPC, HyperPod</source>
        <translation>Guía para desarrolladores de Amazon SageMaker AI: espacios de Studio, acceso solo VPC, trabajos en una VPC, HyperPod</translation>
    </message>
    <message>
        <source>Amazon EFS: one mount target per availability zone of the domain</source>
        <translation>Amazon EFS: un destino de montaje por zona de disponibilidad del dominio</translation>
    </message>
    <message>
        <source>AWS PrivateLink: one interface per endpoint and chosen subnet</source>
        <translation>AWS PrivateLink: una interfaz por punto de enlace y subred elegida</translation>
    </message>
    <message>
        <source>Studio spaces are 1:1 with an app instance; one interface per running space is inferred, one third-party measurement agrees</source>
        <translation>Cada espacio de Studio corresponde a una instancia de aplicación; una interfaz por espacio en ejecución está deducida, y una medición de terceros coincide</translation>
    </message>
    <message>
        <source>SageMaker AI Developer Guide: at least two addresses per training instance, five with EFA</source>
        <translation>Guía para desarrolladores de SageMaker AI: al menos dos direcciones por instancia de entrenamiento, cinco con EFA</translation>
    </message>
    <message>
        <source>SageMaker AI Developer Guide: at least two addresses per processing instance</source>
        <translation>Guía para desarrolladores de SageMaker AI: al menos dos direcciones por instancia de procesamiento</translation>
    </message>
    <message>
        <source>SageMaker AI Developer Guide: at least two addresses per transform instance; with EFA as hosting</source>
        <translation>Guía para desarrolladores de SageMaker AI: al menos dos direcciones por instancia de transformación; con EFA, como el alojamiento</translation>
    </message>
    <message>
        <source>SageMaker AI Developer Guide: two addresses per hosting instance, five with EFA; at least two zones</source>
        <translation>Guía para desarrolladores de SageMaker AI: dos direcciones por instancia de alojamiento, cinco con EFA; al menos dos zonas</translation>
    </message>
    <message>
        <source>SageMaker HyperPod: 32 addresses per P5 instance under Slurm</source>
        <translation>SageMaker HyperPod: 32 direcciones por instancia P5 con Slurm</translation>
    </message>
    <message>
        <source>SageMaker HyperPod: 81 addresses per P5 instance under EKS, 50 from the primary card and one from each of the other 31</source>
        <translation>SageMaker HyperPod: 81 direcciones por instancia P5 con EKS, 50 de la tarjeta principal y una de cada una de las otras 31</translation>
    </message>
</context>
<context>
    <name>EstateItem</name>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>No atribuidas</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Used: %1 of %2 (%3)</source>
        <translation>En uso: %1 de %2 (%3)</translation>
    </message>
    <message>
        <source>Usable: %1; what is used is not known</source>
        <translation>Utilizables: %1; no se sabe cuántas están en uso</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Not attributed: %1</source>
        <translation>No atribuidas: %1</translation>
    </message>
    <message>
        <source>Free: %1</source>
        <translation>Libres: %1</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
</context>
<context>
    <name>HeatMapItem</name>
    <message>
        <source>now %1</source>
        <translation>ahora %1</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
</context>
<context>
    <name>Purpose</name>
    <message>
        <source>SageMaker API: create and describe domains, apps, jobs and models</source>
        <translation>API de SageMaker: crear y describir dominios, aplicaciones, trabajos y modelos</translation>
    </message>
    <message>
        <source>Invoke SageMaker endpoints</source>
        <translation>Invocar puntos de enlace de SageMaker</translation>
    </message>
    <message>
        <source>Notebook instances</source>
        <translation>Instancias de cuaderno</translation>
    </message>
    <message>
        <source>Open Studio and its spaces</source>
        <translation>Abrir Studio y sus espacios</translation>
    </message>
    <message>
        <source>Data, models and notebooks in S3</source>
        <translation>Datos, modelos y cuadernos en S3</translation>
    </message>
    <message>
        <source>Look up and authorise container images</source>
        <translation>Buscar y autorizar imágenes de contenedor</translation>
    </message>
    <message>
        <source>Pull container images</source>
        <translation>Descargar imágenes de contenedor</translation>
    </message>
    <message>
        <source>CloudWatch Logs: logs of apps and jobs</source>
        <translation>CloudWatch Logs: registros de aplicaciones y trabajos</translation>
    </message>
    <message>
        <source>CloudWatch metrics</source>
        <translation>Métricas de CloudWatch</translation>
    </message>
    <message>
        <source>Temporary credentials for roles</source>
        <translation>Credenciales temporales para roles</translation>
    </message>
    <message>
        <source>Read and write the online feature store</source>
        <translation>Leer y escribir en el almacén de características en línea</translation>
    </message>
    <message>
        <source>Metrics that training jobs and experiments send</source>
        <translation>Métricas que envían los trabajos de entrenamiento y los experimentos</translation>
    </message>
    <message>
        <source>EC2 API: subnets, security groups and interfaces of jobs</source>
        <translation>API de EC2: subredes, grupos de seguridad e interfaces de los trabajos</translation>
    </message>
    <message>
        <source>Systems Manager: parameters and the identifiers of images</source>
        <translation>Systems Manager: parámetros e identificadores de imágenes</translation>
    </message>
    <message>
        <source>Secrets, such as credentials of code repositories and databases</source>
        <translation>Secretos, como credenciales de repositorios de código y bases de datos</translation>
    </message>
    <message>
        <source>SageMaker Projects and their templates</source>
        <translation>Proyectos de SageMaker y sus plantillas</translation>
    </message>
    <message>
        <source>Keys for encryption</source>
        <translation>Claves de cifrado</translation>
    </message>
    <message>
        <source>EFS API; mounting takes the mount target, not this</source>
        <translation>API de EFS; para montar se usa el destino de montaje, no este</translation>
    </message>
    <message>
        <source>DynamoDB tables</source>
        <translation>Tablas de DynamoDB</translation>
    </message>
    <message>
        <source>CodeCommit API</source>
        <translation>API de CodeCommit</translation>
    </message>
    <message>
        <source>Git on CodeCommit repositories</source>
        <translation>Git en repositorios de CodeCommit</translation>
    </message>
    <message>
        <source>CodeArtifact API: log in to package repositories</source>
        <translation>API de CodeArtifact: iniciar sesión en repositorios de paquetes</translation>
    </message>
    <message>
        <source>Install packages from CodeArtifact</source>
        <translation>Instalar paquetes desde CodeArtifact</translation>
    </message>
    <message>
        <source>Athena queries</source>
        <translation>Consultas de Athena</translation>
    </message>
    <message>
        <source>Glue data catalogue, jobs and interactive sessions</source>
        <translation>Catálogo de datos, trabajos y sesiones interactivas de Glue</translation>
    </message>
    <message>
        <source>Invoke Lambda functions</source>
        <translation>Invocar funciones de Lambda</translation>
    </message>
    <message>
        <source>EventBridge: schedules and reactions to job states</source>
        <translation>EventBridge: programaciones y reacciones a estados de trabajos</translation>
    </message>
    <message>
        <source>Step Functions workflows</source>
        <translation>Flujos de trabajo de Step Functions</translation>
    </message>
    <message>
        <source>Queues</source>
        <translation>Colas</translation>
    </message>
    <message>
        <source>Notifications</source>
        <translation>Notificaciones</translation>
    </message>
    <message>
        <source>Bedrock API: list and customise foundation models</source>
        <translation>API de Bedrock: listar y personalizar modelos fundacionales</translation>
    </message>
    <message>
        <source>Invoke Bedrock foundation models</source>
        <translation>Invocar modelos fundacionales de Bedrock</translation>
    </message>
    <message>
        <source>Redshift API: find clusters</source>
        <translation>API de Redshift: buscar clústeres</translation>
    </message>
    <message>
        <source>Redshift queries</source>
        <translation>Consultas de Redshift</translation>
    </message>
    <message>
        <source>RDS API: find databases</source>
        <translation>API de RDS: buscar bases de datos</translation>
    </message>
    <message>
        <source>Forecasts in Canvas</source>
        <translation>Previsiones en Canvas</translation>
    </message>
    <message>
        <source>Query forecasts in Canvas</source>
        <translation>Consultar previsiones en Canvas</translation>
    </message>
    <message>
        <source>Image models in Canvas</source>
        <translation>Modelos de imagen en Canvas</translation>
    </message>
    <message>
        <source>Document models in Canvas</source>
        <translation>Modelos de documentos en Canvas</translation>
    </message>
    <message>
        <source>Text models in Canvas</source>
        <translation>Modelos de texto en Canvas</translation>
    </message>
    <message>
        <source>Scale hosting endpoints by load</source>
        <translation>Escalar puntos de enlace de alojamiento según la carga</translation>
    </message>
    <message>
        <source>EMR clusters that Studio connects to</source>
        <translation>Clústeres de EMR a los que se conecta Studio</translation>
    </message>
    <message>
        <source>EMR Serverless applications</source>
        <translation>Aplicaciones de EMR Serverless</translation>
    </message>
    <message>
        <source>Managed Airflow: environments</source>
        <translation>Airflow administrado: entornos</translation>
    </message>
    <message>
        <source>Managed Airflow: its workers and scheduler</source>
        <translation>Airflow administrado: sus procesos de trabajo y su programador</translation>
    </message>
    <message>
        <source>Lake Formation permissions on data</source>
        <translation>Permisos de Lake Formation sobre los datos</translation>
    </message>
    <message>
        <source>DataZone projects and data products</source>
        <translation>Proyectos y productos de datos de DataZone</translation>
    </message>
    <message>
        <source>Private REST APIs behind API Gateway</source>
        <translation>API REST privadas detrás de API Gateway</translation>
    </message>
    <message>
        <source>Session Manager: remote connections to spaces</source>
        <translation>Session Manager: conexiones remotas a espacios</translation>
    </message>
    <message>
        <source>Systems Manager agent messages</source>
        <translation>Mensajes del agente de Systems Manager</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message>
        <source>1 subnet is there more than once. It is counted once, as it stands first.</source>
        <translation>1 subred aparece más de una vez. Se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>%1 subnets are there more than once. Each is counted once, as it stands first.</source>
        <translation>%1 subredes aparecen más de una vez. Cada una se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>1 network interface is there more than once. It is counted once, as it stands first.</source>
        <translation>1 interfaz de red aparece más de una vez. Se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>%1 network interfaces are there more than once. Each is counted once, as it stands first.</source>
        <translation>%1 interfaces de red aparecen más de una vez. Cada una se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>1 VPC is there more than once. It is counted once, as it stands first.</source>
        <translation>1 VPC aparece más de una vez. Se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>%1 VPCs are there more than once. Each is counted once, as it stands first.</source>
        <translation>%1 VPC aparecen más de una vez. Cada una se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>1 VPC endpoint is there more than once. It is counted once, as it stands first.</source>
        <translation>1 punto de enlace de VPC aparece más de una vez. Se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>%1 VPC endpoints are there more than once. Each is counted once, as it stands first.</source>
        <translation>%1 puntos de enlace de VPC aparecen más de una vez. Cada uno se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>1 SageMaker domain is there more than once. It is counted once, as it stands first.</source>
        <translation>1 dominio de SageMaker aparece más de una vez. Se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>%1 SageMaker domains are there more than once. Each is counted once, as it stands first.</source>
        <translation>%1 dominios de SageMaker aparecen más de una vez. Cada uno se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>1 app is there more than once. It is counted once, as it stands first.</source>
        <translation>1 aplicación aparece más de una vez. Se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>%1 apps are there more than once. Each is counted once, as it stands first.</source>
        <translation>%1 aplicaciones aparecen más de una vez. Cada una se cuenta una sola vez, tal como aparece primero.</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%1 errors</source>
        <translation>%1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%1 warnings</source>
        <translation>%1 advertencias</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%1 notes</source>
        <translation>%1 notas</translation>
    </message>
    <message>
        <source>nothing found</source>
        <translation>no se encontró nada</translation>
    </message>
    <message>
        <source>at the horizon, margin included</source>
        <translation>en el horizonte, margen incluido</translation>
    </message>
    <message>
        <source>Who holds them is not known: there are no network interfaces among the replies (--interfaces).</source>
        <translation>No se sabe quién las ocupa: no hay interfaces de red entre las respuestas (--interfaces).</translation>
    </message>
    <message>
        <source>Who holds the addresses</source>
        <translation>Quién ocupa las direcciones</translation>
    </message>
    <message>
        <source>Bars: S Studio, F EFS, E endpoints, N NAT, L Lambda, B load balancers, O others, ? not attributed, . available</source>
        <translation>Barras: S Studio, F EFS, E puntos de enlace, N NAT, L Lambda, B balanceadores de carga, O otros, ? no atribuidas, . disponibles</translation>
    </message>
    <message>
        <source>VPCs</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>VPC endpoints</source>
        <translation>Puntos de enlace de VPC</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>SageMaker domains</source>
        <translation>Dominios de SageMaker</translation>
    </message>
    <message>
        <source>not within %1 months</source>
        <translation>no en %1 meses</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>month %1 (%2)</source>
        <translation>mes %1 (%2)</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mes %1</translation>
    </message>
    <message>
        <source>The domain &quot;%1&quot; of the plan &quot;%2&quot;</source>
        <translation>El dominio «%1» del plan «%2»</translation>
    </message>
    <message>
        <source>It has no answer: with one zone, none can be lost.</source>
        <translation>No tiene respuesta: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>The domain is taken for a new one, with endpoints and a mount target of its own; what is needed is per zone, at the horizon, margin included.</source>
        <translation>El dominio se toma por nuevo, con puntos de enlace y un destino de montaje propios; lo necesario es por zona, en el horizonte, margen incluido.</translation>
    </message>
    <message>
        <source>%1 domain level, %2 user level</source>
        <translation>%1 de nivel de dominio, %2 de nivel de usuario</translation>
    </message>
    <message>
        <source>the start</source>
        <translation>el inicio</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>&lt;- sized for this</source>
        <translation>&lt;- dimensionado para esto</translation>
    </message>
    <message>
        <source>none with one zone</source>
        <translation>ninguna con una sola zona</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>With a margin of %1 % on the user level.</source>
        <translation>Con un margen del %1 % sobre el nivel de usuario.</translation>
    </message>
    <message>
        <source>Counted by %1: %2</source>
        <translation>Contado según %1: %2</translation>
    </message>
    <message>
        <source>scenario %1</source>
        <translation>escenario %1</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>Interface endpoints</source>
        <translation>Puntos de enlace de interfaz</translation>
    </message>
    <message>
        <source>Their addresses</source>
        <translation>Sus direcciones</translation>
    </message>
    <message>
        <source>Mount targets</source>
        <translation>Destinos de montaje</translation>
    </message>
    <message>
        <source>User addresses</source>
        <translation>Direcciones de usuarios</translation>
    </message>
    <message>
        <source>Addresses in all</source>
        <translation>Direcciones en total</translation>
    </message>
    <message>
        <source>Most in one subnet</source>
        <translation>Máximo en una subred</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>VPC blocks</source>
        <translation>Bloques de VPC</translation>
    </message>
    <message>
        <source>Addresses of the blocks</source>
        <translation>Direcciones de los bloques</translation>
    </message>
    <message>
        <source>Room in the pools</source>
        <translation>Sitio en los rangos</translation>
    </message>
    <message>
        <source>%1 (raise by %2)</source>
        <translation>%1 (ampliar en %2)</translation>
    </message>
    <message>
        <source>%1 (over by %2)</source>
        <translation>%1 (excede en %2)</translation>
    </message>
    <message>
        <source>* as the plan has it</source>
        <translation>* tal como está el plan</translation>
    </message>
    <message>
        <source>raise: above the default, which AWS raises on request. over: above the most that AWS names.</source>
        <translation>ampliar: por encima del valor predeterminado, que AWS amplía si se solicita. excede: por encima del máximo que AWS indica.</translation>
    </message>
    <message>
        <source>Base</source>
        <translation>Base</translation>
    </message>
    <message>
        <source>too small at the start</source>
        <translation>demasiado pequeña desde el inicio</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>gives no plan</source>
        <translation>no da ningún plan</translation>
    </message>
    <message>
        <source>In all: users %1, addresses %2, errors %3, warnings %4, notes %5.</source>
        <translation>En total: usuarios %1, direcciones %2, errores %3, advertencias %4, notas %5.</translation>
    </message>
    <message>
        <source>%1: found %2; allowed: %3.</source>
        <translation>%1: se encontró %2; se admite: %3.</translation>
    </message>
    <message>
        <source>changes nothing</source>
        <translation>no cambia nada</translation>
    </message>
    <message>
        <source>Users and addresses are those at the horizon.</source>
        <translation>Usuarios y direcciones son los del horizonte.</translation>
    </message>
    <message>
        <source>The plan has no scenarios to compare with its base.</source>
        <translation>El plan no tiene escenarios que comparar con su base.</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>de media</translation>
    </message>
    <message>
        <source>in 50 % of peaks at most</source>
        <translation>en el 50 % de los picos, como mucho</translation>
    </message>
    <message>
        <source>in 90 % of peaks at most</source>
        <translation>en el 90 % de los picos, como mucho</translation>
    </message>
    <message>
        <source>in 99 % of peaks at most</source>
        <translation>en el 99 % de los picos, como mucho</translation>
    </message>
    <message>
        <source>in 99.9 % of peaks at most</source>
        <translation>en el 99,9 % de los picos, como mucho</translation>
    </message>
    <message>
        <source>/%1 and larger</source>
        <translation>/%1 y mayores</translation>
    </message>
    <message>
        <source>/%1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>as sized: %1, users %2</source>
        <translation>según el dimensionamiento: %1, usuarios %2</translation>
    </message>
    <message>
        <source>Supposed: at the horizon, users independent of each other, each instance in any zone alike.</source>
        <translation>Se supone: en el horizonte, usuarios independientes entre sí y cada instancia en cualquier zona por igual.</translation>
    </message>
    <message>
        <source>no answer: with one zone, none can be lost</source>
        <translation>sin respuesta: con una sola zona no se puede perder ninguna</translation>
    </message>
    <message>
        <source>No subnet is large enough for the horizon of %1 months.</source>
        <translation>Ninguna subred es lo bastante grande para el horizonte de %1 meses.</translation>
    </message>
    <message>
        <source>Sized for the horizon of %1 months: /%2, not outgrown within %3 months.</source>
        <translation>Dimensionado para el horizonte de %1 meses: /%2, no se queda pequeña en %3 meses.</translation>
    </message>
    <message>
        <source>Sized for the horizon of %1 months: /%2. Too small at the start: %3 are needed then.</source>
        <translation>Dimensionado para el horizonte de %1 meses: /%2. Demasiado pequeña desde el inicio: entonces se necesitan %3.</translation>
    </message>
    <message>
        <source>Sized for the horizon of %1 months: /%2, outgrown in %3.</source>
        <translation>Dimensionado para el horizonte de %1 meses: /%2, se queda pequeña en el %3.</translation>
    </message>
    <message>
        <source>-: not within %1 months.</source>
        <translation>-: no en %1 meses.</translation>
    </message>
    <message>
        <source>Needed per subnet, margin included, if users are:</source>
        <translation>Necesarias por subred, con el margen incluido, si los usuarios están:</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>As it stands: %1 addresses per subnet, users %2; subnet: %3.</source>
        <translation>Tal como está: %1 direcciones por subred, usuarios %2; subred: %3.</translation>
    </message>
    <message>
        <source>Table %1. %2</source>
        <translation>Tabla %1. %2</translation>
    </message>
    <message>
        <source>Figure %1. %2</source>
        <translation>Figura %1. %2</translation>
    </message>
    <message>
        <source>Skip to the report</source>
        <translation>Ir al informe</translation>
    </message>
    <message>
        <source>Contents</source>
        <translation>Índice</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>There are no subnets in the reply.</source>
        <translation>No hay subredes en la respuesta.</translation>
    </message>
    <message>
        <source>a number that is kept as it is written: one of at most 15 significant digits that is 0 or at least 1e-307</source>
        <translation>un número que se conserve tal como está escrito: de 15 dígitos significativos como mucho, y que sea 0 o al menos 1e-307</translation>
    </message>
    <message>
        <source>member names of at most %1 bytes</source>
        <translation>nombres de miembros de %1 bytes como mucho</translation>
    </message>
    <message>
        <source>each member name once in an object; this one is repeated</source>
        <translation>cada nombre de miembro una sola vez en un objeto; este está repetido</translation>
    </message>
    <message>
        <source>a number below 1.8e308 (line %1, column %2)</source>
        <translation>un número menor que 1.8e308 (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>valid JSON; the text ends too early (line %1, column %2)</source>
        <translation>JSON válido; el texto termina antes de tiempo (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>valid JSON (line %1, column %2)</source>
        <translation>JSON válido (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>objects and arrays nested at most %1 deep</source>
        <translation>objetos y matrices anidados hasta %1 niveles como mucho</translation>
    </message>
    <message>
        <source>fewer problems: there are more than these %1</source>
        <translation>menos problemas: hay más que estos %1</translation>
    </message>
    <message>
        <source>SageMaker Studio Administration Best Practices, 25 April 2023</source>
        <translation>Prácticas recomendadas de administración de SageMaker Studio, 25 de abril de 2023</translation>
    </message>
    <message>
        <source>Amazon SageMaker AI endpoints and quotas, August 2026</source>
        <translation>Puntos de enlace y cuotas de Amazon SageMaker AI, agosto de 2026</translation>
    </message>
    <message>
        <source>Amazon VPC quotas, August 2026</source>
        <translation>Cuotas de Amazon VPC, agosto de 2026</translation>
    </message>
    <message>
        <source>Amazon VPC User Guide, VPC CIDR blocks and subnet sizing, August 2026</source>
        <translation>Guía del usuario de Amazon VPC, bloques CIDR de VPC y tamaño de las subredes, agosto de 2026</translation>
    </message>
    <message>
        <source>Amazon SageMaker AI Developer Guide, Studio and jobs in a VPC, August 2026</source>
        <translation>Guía para desarrolladores de Amazon SageMaker AI, Studio y trabajos en una VPC, agosto de 2026</translation>
    </message>
    <message>
        <source>The whitepaper&apos;s 100 data scientists</source>
        <translation>Los 100 científicos de datos del documento técnico</translation>
    </message>
    <message>
        <source>An enterprise of 1,000 users, with scenarios</source>
        <translation>Una empresa de 1000 usuarios, con escenarios</translation>
    </message>
    <message>
        <source>A GPU research group with EFA and HyperPod</source>
        <translation>Un grupo de investigación con GPU, EFA y HyperPod</translation>
    </message>
    <message>
        <source>Twenty domains of 50 users</source>
        <translation>Veinte dominios de 50 usuarios</translation>
    </message>
    <message>
        <source>an object</source>
        <translation>un objeto</translation>
    </message>
    <message>
        <source>a text in quotes</source>
        <translation>un texto entre comillas</translation>
    </message>
    <message>
        <source>true or false</source>
        <translation>true o false</translation>
    </message>
    <message>
        <source>a whole number from %1 to %2</source>
        <translation>un número entero de %1 a %2</translation>
    </message>
    <message>
        <source>a number from %1 to %2 with at most 4 decimals</source>
        <translation>un número de %1 a %2 con 4 decimales como mucho</translation>
    </message>
    <message>
        <source>a CIDR whose host bits are zero</source>
        <translation>un CIDR cuyos bits de host sean cero</translation>
    </message>
    <message>
        <source>a CIDR with a prefix length from 0 to 32</source>
        <translation>un CIDR con una longitud de prefijo de 0 a 32</translation>
    </message>
    <message>
        <source>a CIDR of four numbers from 0 to 255</source>
        <translation>un CIDR de cuatro números de 0 a 255</translation>
    </message>
    <message>
        <source>a CIDR with its prefix length, such as 10.0.0.0/8</source>
        <translation>un CIDR con su longitud de prefijo, como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>a CIDR in its canonical spelling, without leading zeros or blanks</source>
        <translation>un CIDR en su forma canónica, sin ceros a la izquierda ni espacios</translation>
    </message>
    <message>
        <source>an IPv4 CIDR such as 10.0.0.0/8</source>
        <translation>un CIDR IPv4 como 10.0.0.0/8</translation>
    </message>
    <message>
        <source>one of %1</source>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>one of %1</source>
        <comment>&quot;interface&quot;, &quot;gateway&quot;</comment>
        <translation>uno de %1</translation>
    </message>
    <message>
        <source>an array of CIDRs</source>
        <translation>una matriz de CIDR</translation>
    </message>
    <message>
        <source>the reason as a text in quotes</source>
        <translation>el motivo como texto entre comillas</translation>
    </message>
    <message>
        <source>an object: a JSON merge patch on the plan</source>
        <translation>un objeto: un parche JSON (merge patch) sobre el plan</translation>
    </message>
    <message>
        <source>&quot;headroom-plan&quot;</source>
        <translation>&quot;headroom-plan&quot;</translation>
    </message>
    <message>
        <source>%1</source>
        <translation>%1</translation>
    </message>
    <message>
        <source>a month as &quot;YYYY-MM&quot;</source>
        <translation>un mes como &quot;YYYY-MM&quot;</translation>
    </message>
    <message>
        <source>at least one domain</source>
        <translation>al menos un dominio</translation>
    </message>
    <message>
        <source>version %1: the file was written by a newer Headroom, which can open it</source>
        <translation>versión %1: el archivo lo escribió un Headroom más reciente, que puede abrirlo</translation>
    </message>
    <message>
        <source>a scenario of the plan</source>
        <translation>un escenario del plan</translation>
    </message>
    <message>
        <source>1 interface endpoint × 1 zone</source>
        <translation>1 punto de enlace de interfaz × 1 zona</translation>
    </message>
    <message>
        <source>1 interface endpoint × %1 zones</source>
        <translation>1 punto de enlace de interfaz × %1 zonas</translation>
    </message>
    <message>
        <source>%1 interface endpoints × 1 zone</source>
        <translation>%1 puntos de enlace de interfaz × 1 zona</translation>
    </message>
    <message>
        <source>%1 interface endpoints × %2 zones</source>
        <translation>%1 puntos de enlace de interfaz × %2 zonas</translation>
    </message>
    <message>
        <source>1 per active user × %1</source>
        <translation>1 por usuario activo × %1</translation>
    </message>
    <message>
        <source>1 per shared space × %1</source>
        <translation>1 por espacio compartido × %1</translation>
    </message>
    <message>
        <source>1 per user on this instance type × %1</source>
        <translation>1 por usuario en este tipo de instancia × %1</translation>
    </message>
    <message>
        <source>1 per space on this instance type × %1</source>
        <translation>1 por espacio en este tipo de instancia × %1</translation>
    </message>
    <message>
        <source>1 per user on this instance type × %1 (%2 % of %3)</source>
        <translation>1 por usuario en este tipo de instancia × %1 (%2 % de %3)</translation>
    </message>
    <message>
        <source>1 per space on this instance type × %1 (%2 % of %3)</source>
        <translation>1 por espacio en este tipo de instancia × %1 (%2 % de %3)</translation>
    </message>
    <message>
        <source>1 per running space, %1 per user × %2</source>
        <translation>1 por espacio en ejecución, %1 por usuario × %2</translation>
    </message>
    <message>
        <source>1 per running app, %1 per shared space × %2</source>
        <translation>1 por aplicación en ejecución, %1 por espacio compartido × %2</translation>
    </message>
    <message>
        <source>1 per running space, %1 per user × %2 (%3 % of %4)</source>
        <translation>1 por espacio en ejecución, %1 por usuario × %2 (%3 % de %4)</translation>
    </message>
    <message>
        <source>1 per running app, %1 per shared space × %2 (%3 % of %4)</source>
        <translation>1 por aplicación en ejecución, %1 por espacio compartido × %2 (%3 % de %4)</translation>
    </message>
    <message>
        <source>%1 per instance, as the plan says, × %2 (%3 per user × %4)</source>
        <translation>%1 por instancia, como dice el plan, × %2 (%3 por usuario × %4)</translation>
    </message>
    <message>
        <source>%1 per instance, as the plan says, × %2 (%3 per space × %4)</source>
        <translation>%1 por instancia, como dice el plan, × %2 (%3 por espacio × %4)</translation>
    </message>
    <message>
        <source>%1 per instance with EFA × %2 (%3 per user × %4)</source>
        <translation>%1 por instancia con EFA × %2 (%3 por usuario × %4)</translation>
    </message>
    <message>
        <source>%1 per instance with EFA × %2 (%3 per space × %4)</source>
        <translation>%1 por instancia con EFA × %2 (%3 por espacio × %4)</translation>
    </message>
    <message>
        <source>%1 per instance × %2 (%3 per user × %4)</source>
        <translation>%1 por instancia × %2 (%3 por usuario × %4)</translation>
    </message>
    <message>
        <source>%1 per instance × %2 (%3 per space × %4)</source>
        <translation>%1 por instancia × %2 (%3 por espacio × %4)</translation>
    </message>
    <message>
        <source>1 per zone × 1 zone</source>
        <translation>1 por zona × 1 zona</translation>
    </message>
    <message>
        <source>1 per zone × %1 zones</source>
        <translation>1 por zona × %1 zonas</translation>
    </message>
    <message>
        <source>%1 is not within the private ranges 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 and 100.64.0.0/10. Public addresses used inside a VPC hide the hosts that own them; check that the block is meant.</source>
        <translation>%1 no está dentro de los rangos privados 10.0.0.0/8, 172.16.0.0/12, 192.168.0.0/16 y 100.64.0.0/10. Las direcciones públicas usadas dentro de una VPC ocultan los equipos de sus dueños; compruebe que el bloque es el que se quiere.</translation>
    </message>
    <message>
        <source>RFC 1918 and RFC 6598; Amazon VPC User Guide, VPC CIDR blocks, August 2026</source>
        <translation>RFC 1918 y RFC 6598; Guía del usuario de Amazon VPC, bloques CIDR de VPC, agosto de 2026</translation>
    </message>
    <message>
        <source>%1 touches %2, which a VPC may not have. Choose a block outside it.</source>
        <translation>%1 toca %2, que una VPC no puede tener. Elija un bloque fuera de él.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool, such as %5, which every VPC may use, or remove exclusions.</source>
        <translation>Se pide un /%1 y el mayor bloque libre que queda es el /%2 %3 del rango %4. Añada un rango mayor, como %5, que toda VPC puede usar, o quite exclusiones.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool, such as %5, which every VPC may use.</source>
        <translation>Se pide un /%1 y el mayor bloque libre que queda es el /%2 %3 del rango %4. Añada un rango mayor, como %5, que toda VPC puede usar.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool, or remove exclusions.</source>
        <translation>Se pide un /%1 y el mayor bloque libre que queda es el /%2 %3 del rango %4. Añada un rango mayor o quite exclusiones.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and the largest free block left is the /%2 %3 in the pool %4. Add a larger pool.</source>
        <translation>Se pide un /%1 y el mayor bloque libre que queda es el /%2 %3 del rango %4. Añada un rango mayor.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and the plan has no pool to take it from. Add one, such as 10.0.0.0/8, or %2, which every VPC may use.</source>
        <translation>Se pide un /%1 y el plan no tiene ningún rango del que tomarlo. Añada uno, como 10.0.0.0/8 o %2, que toda VPC puede usar.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and no pool has a free block left. Add a pool, such as %2, which every VPC may use, or remove exclusions.</source>
        <translation>Se pide un /%1 y a ningún rango le queda un bloque libre. Añada un rango, como %2, que toda VPC puede usar, o quite exclusiones.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and no pool has a free block left. Add a pool, such as %2, which every VPC may use.</source>
        <translation>Se pide un /%1 y a ningún rango le queda un bloque libre. Añada un rango, como %2, que toda VPC puede usar.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and no pool has a free block left. Add a pool, or remove exclusions.</source>
        <translation>Se pide un /%1 y a ningún rango le queda un bloque libre. Añada un rango o quite exclusiones.</translation>
    </message>
    <message>
        <source>A /%1 is asked for, and no pool has a free block left. Add a pool.</source>
        <translation>Se pide un /%1 y a ningún rango le queda un bloque libre. Añada un rango.</translation>
    </message>
    <message>
        <source>The VPC of the existing subnet %1 can&apos;t add %2, which is of another range. It can add blocks of its own range and of %3.</source>
        <translation>La VPC de la subred existente %1 no puede añadir %2, que es de otro rango. Puede añadir bloques de su propio rango y de %3.</translation>
    </message>
    <message>
        <source>The VPC of the existing subnet %1, which is in 10.0.0.0/15, can&apos;t add %2, which is in 10.0.0.0/16. It can add other blocks of 10.0.0.0/8, and of %3.</source>
        <translation>La VPC de la subred existente %1, que está en 10.0.0.0/15, no puede añadir %2, que está en 10.0.0.0/16. Puede añadir otros bloques de 10.0.0.0/8, y de %3.</translation>
    </message>
    <message>
        <source>The VPC of the existing subnet %1 can&apos;t add %2, which is in 172.31.0.0/16. It can add other blocks of 172.16.0.0/12, and of %3.</source>
        <translation>La VPC de la subred existente %1 no puede añadir %2, que está en 172.31.0.0/16. Puede añadir otros bloques de 172.16.0.0/12, y de %3.</translation>
    </message>
    <message>
        <source>The VPC of the existing subnet %1 has addresses of %2 already.</source>
        <translation>La VPC de la subred existente %1 ya tiene direcciones de %2.</translation>
    </message>
    <message>
        <source>The pool %1 lies in the pool %2 and adds no addresses. It can be removed.</source>
        <translation>El rango %1 está dentro del rango %2 y no añade direcciones. Se puede quitar.</translation>
    </message>
    <message>
        <source>The pool %1 lies in the pool %2 and adds no addresses. Standing before it, it only says where to look first.</source>
        <translation>El rango %1 está dentro del rango %2 y no añade direcciones. Delante de él, solo dice dónde buscar primero.</translation>
    </message>
    <message>
        <source>The pool %1 lies in %2, which AWS services such as SageMaker AI use themselves, so nothing is placed in it. Choose another pool.</source>
        <translation>El rango %1 está en %2, que los propios servicios de AWS como SageMaker AI utilizan, así que no se coloca nada en él. Elija otro rango.</translation>
    </message>
    <message>
        <source>The pool %1 contains %2, which AWS services such as SageMaker AI use themselves. That part is skipped.</source>
        <translation>El rango %1 contiene %2, que los propios servicios de AWS como SageMaker AI utilizan. Esa parte se omite.</translation>
    </message>
    <message>
        <source>The exclusion %1 touches %2, which a VPC may not have. That part need not be excluded.</source>
        <translation>La exclusión %1 toca %2, que una VPC no puede tener. Esa parte no hace falta excluirla.</translation>
    </message>
    <message>
        <source>The exclusion %1 touches %2, which AWS services use themselves. It is skipped without an exclusion, too.</source>
        <translation>La exclusión %1 toca %2, que los propios servicios de AWS utilizan. Se omite también sin una exclusión.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: an address in two pools counts once</source>
        <translation>Regla de Headroom: una dirección en dos rangos cuenta una vez</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: a domain gets one free block of one pool</source>
        <translation>Regla de Headroom: un dominio recibe un bloque libre de un solo rango</translation>
    </message>
    <message>
        <source>The pinned block %1 is no size of a VPC CIDR block, which is /%2 to /%3. Choose one of these.</source>
        <translation>El bloque fijado %1 no tiene el tamaño de un bloque CIDR de VPC, que va de /%2 a /%3. Elija uno de estos.</translation>
    </message>
    <message>
        <source>The pinned block %1 does not hold %2 subnets of /%3. Pin a larger block, or place the users in another way.</source>
        <translation>El bloque fijado %1 no da cabida a %2 subredes de /%3. Fije un bloque mayor o coloque a los usuarios de otra manera.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: the block of a domain holds all its subnets</source>
        <translation>Regla de Headroom: el bloque de un dominio contiene todas sus subredes</translation>
    </message>
    <message>
        <source>The pinned block %1 lies in no pool. Pin a block of a pool, or add a pool that holds it.</source>
        <translation>El bloque fijado %1 no está en ningún rango. Fije un bloque de un rango o añada un rango que lo contenga.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: the block of a domain lies in a pool</source>
        <translation>Regla de Headroom: el bloque de un dominio está en un rango</translation>
    </message>
    <message>
        <source>The existing subnet %1 has %2 usable addresses, and %3 are said to be used. Check both.</source>
        <translation>La subred existente %1 tiene %2 direcciones utilizables, y se dice que hay %3 en uso. Compruebe ambas cifras.</translation>
    </message>
    <message>
        <source>The existing subnet %1 touches %2, which AWS services such as SageMaker AI use themselves. Expect conflicts, and move what runs in it.</source>
        <translation>La subred existente %1 toca %2, que los propios servicios de AWS como SageMaker AI utilizan. Cuente con conflictos y traslade lo que se ejecuta en ella.</translation>
    </message>
    <message>
        <source>Amazon VPC User Guide, VPC CIDR blocks, IPv4 CIDR block association restrictions, August 2026</source>
        <translation>Guía del usuario de Amazon VPC, bloques CIDR de VPC, restricciones de asociación de bloques CIDR IPv4, agosto de 2026</translation>
    </message>
    <message>
        <source>The existing subnet %1 overlaps %2 of the domain “%3”. Subnets of one network can&apos;t overlap: check both.</source>
        <translation>La subred existente %1 se solapa con %2 del dominio «%3». Las subredes de una red no pueden solaparse: compruebe ambas.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2, existing subnets: %3, and blocks of domains: %4. It lies in %5: to use addresses of that VPC, remove its exclusion, and pin a block that is free in it.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2, subredes existentes: %3 y bloques de dominios: %4. Está en %5: para usar direcciones de esa VPC, quite su exclusión y fije un bloque que esté libre en ella.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2, and existing subnets: %3. It lies in %4: to use addresses of that VPC, remove its exclusion, and pin a block that is free in it.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2 y subredes existentes: %3. Está en %4: para usar direcciones de esa VPC, quite su exclusión y fije un bloque que esté libre en ella.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2, and blocks of domains: %3. It lies in %4: to use addresses of that VPC, remove its exclusion, and pin a block that is free in it.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2 y bloques de dominios: %3. Está en %4: para usar direcciones de esa VPC, quite su exclusión y fije un bloque que esté libre en ella.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2. It lies in %3: to use addresses of that VPC, remove its exclusion; otherwise pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2. Está en %3: para usar direcciones de esa VPC, quite su exclusión; si no, fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches %2, which AWS services such as SageMaker AI use themselves. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con %2, que usan los propios servicios de AWS, como SageMaker AI. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2, existing subnets: %3, and blocks of domains: %4. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2, subredes existentes: %3 y bloques de dominios: %4. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2, and existing subnets: %3. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2 y subredes existentes: %3. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2, and blocks of domains: %3. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2 y bloques de dominios: %3. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches existing subnets: %2, and blocks of domains: %3. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con subredes existentes: %2 y bloques de dominios: %3. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches exclusions: %2. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con exclusiones: %2. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches existing subnets: %2. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con subredes existentes: %2. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches blocks of domains: %2. Pin a block that is free.</source>
        <translation>El bloque fijado %1 se solapa con bloques de dominios: %2. Fije un bloque que esté libre.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: no address is given twice</source>
        <translation>Regla de Headroom: ninguna dirección se da dos veces</translation>
    </message>
    <message>
        <source>The account and region of the domain “%1” would hold %2 network interfaces in a zone, more than the quota of %3. Request an increase, or use another account.</source>
        <translation>La cuenta y la región del dominio «%1» tendrían %2 interfaces de red en una zona, más que la cuota de %3. Solicite un aumento o use otra cuenta.</translation>
    </message>
    <message>
        <source>The account and region of the domain “%1” hold %2 domains, and the default quota is %3. Request an increase before you create them.</source>
        <translation>La cuenta y la región del dominio «%1» tienen %2 dominios, y la cuota predeterminada es %3. Solicite un aumento antes de crearlos.</translation>
    </message>
    <message>
        <source>The account and region of the domain “%1” need %2 user profiles, and the default quota is %3. Request an increase before the roll-out.</source>
        <translation>La cuenta y la región del dominio «%1» necesitan %2 perfiles de usuario, y la cuota predeterminada es %3. Solicite un aumento antes del despliegue.</translation>
    </message>
    <message>
        <source>The account and region of the domain “%1” run %2 Studio apps at once, and the default quota is %3. Request an increase before the roll-out.</source>
        <translation>La cuenta y la región del dominio «%1» ejecutan %2 aplicaciones de Studio a la vez, y la cuota predeterminada es %3. Solicite un aumento antes del despliegue.</translation>
    </message>
    <message>
        <source>“%1” runs %2 apps of a user on %3, and Studio Classic allows %4 on one instance type. Spread them over instance types.</source>
        <translation>«%1» ejecuta %2 aplicaciones de un usuario en %3, y Studio Classic permite %4 en un tipo de instancia. Repártalas entre varios tipos de instancia.</translation>
    </message>
    <message>
        <source>The domain has %1 interface endpoints, and the quota is %2 in a VPC. Request an increase, or share endpoints from another VPC.</source>
        <translation>El dominio tiene %1 puntos de enlace de interfaz, y la cuota es de %2 en una VPC. Solicite un aumento o comparta los puntos de enlace de otra VPC.</translation>
    </message>
    <message>
        <source>The job “%1” runs %2 instances a user, and the default quota is %3 in a job. Request an increase, or run several jobs.</source>
        <translation>El trabajo «%1» ejecuta %2 instancias por usuario, y la cuota predeterminada es de %3 en un trabajo. Solicite un aumento o ejecute varios trabajos.</translation>
    </message>
    <message>
        <source>The account of the domain “%1” would run %2 apps at once, and %3 is the limit of an account. Split the users over several accounts.</source>
        <translation>La cuenta del dominio «%1» ejecutaría %2 aplicaciones a la vez, y %3 es el límite de una cuenta. Reparta a los usuarios entre varias cuentas.</translation>
    </message>
    <message>
        <source>There is no gateway endpoint for “%1”: only s3 and dynamodb have one. Use an interface endpoint.</source>
        <translation>No existe un punto de enlace de puerta de enlace para «%1»: solo s3 y dynamodb lo tienen. Use un punto de enlace de interfaz.</translation>
    </message>
    <message>
        <source>AWS PrivateLink Guide, Gateway endpoints, August 2026</source>
        <translation>Guía de AWS PrivateLink, puntos de enlace de puerta de enlace, agosto de 2026</translation>
    </message>
    <message>
        <source>The interface endpoint for “%1” takes 1 address. A gateway endpoint takes none and costs nothing.</source>
        <translation>El punto de enlace de interfaz para «%1» ocupa 1 dirección. Uno de puerta de enlace no ocupa ninguna y no cuesta nada.</translation>
    </message>
    <message>
        <source>The interface endpoint for “%1” takes %2 addresses, one in each zone. A gateway endpoint takes none and costs nothing.</source>
        <translation>El punto de enlace de interfaz para «%1» ocupa %2 direcciones, una en cada zona. Uno de puerta de enlace no ocupa ninguna y no cuesta nada.</translation>
    </message>
    <message>
        <source>EFA changes nothing for the job “%1”: AWS names no other figure for this kind. It counts %2 addresses per instance.</source>
        <translation>EFA no cambia nada en el trabajo «%1»: AWS no da otra cifra para este tipo. Cuenta %2 direcciones por instancia.</translation>
    </message>
    <message>
        <source>%1 has %2 network cards, and AWS says “at least” %3 addresses per instance with EFA: take it as a floor, with medium confidence. Measure a job, and enter its addresses per instance.</source>
        <translation>%1 tiene %2 tarjetas de red, y AWS dice «al menos» %3 direcciones por instancia con EFA: tómelo como un mínimo, con confianza media. Mida un trabajo e introduzca sus direcciones por instancia.</translation>
    </message>
    <message>
        <source>A VPC-only domain without internet access can&apos;t do without these endpoints, and they are missing: %1. Add them, unless traffic leaves through a NAT gateway or another VPC.</source>
        <translation>Un dominio solo VPC sin acceso a internet no puede prescindir de estos puntos de enlace, y faltan: %1. Añádalos, salvo que el tráfico salga por una puerta de enlace NAT u otra VPC.</translation>
    </message>
    <message>
        <source>Training and processing jobs use these endpoints, too, and they are missing: %1. Add them if the jobs have no internet access.</source>
        <translation>Los trabajos de entrenamiento y procesamiento también usan estos puntos de enlace, y faltan: %1. Añádalos si los trabajos no tienen acceso a internet.</translation>
    </message>
    <message>
        <source>In public-internet mode the apps reach the internet outside the VPC, but their interfaces still carry the traffic to the file system: the count of addresses stays the same.</source>
        <translation>En el modo de internet pública las aplicaciones llegan a internet fuera de la VPC, pero sus interfaces siguen llevando el tráfico al sistema de archivos: el recuento de direcciones no cambia.</translation>
    </message>
    <message>
        <source>Hosting endpoints ask for subnets in at least two availability zones, and the domain has one. Use at least two.</source>
        <translation>Los puntos de enlace de alojamiento piden subredes en al menos dos zonas de disponibilidad, y el dominio tiene una. Use al menos dos.</translation>
    </message>
    <message>
        <source>This ruleset counts Studio Classic, which can no longer be created. For a new domain, compare with the ruleset “studio-2024”.</source>
        <translation>Este conjunto de reglas cuenta Studio Classic, que ya no se puede crear. Para un dominio nuevo, compare con el conjunto de reglas «studio-2024».</translation>
    </message>
    <message>
        <source>Jobs are counted as if each had the VPC configuration of its domain. That is not passed on by itself: a job without it takes no address of the VPC.</source>
        <translation>Los trabajos se cuentan como si cada uno tuviera la configuración de VPC de su dominio. Esta no se transmite por sí sola: un trabajo sin ella no ocupa ninguna dirección de la VPC.</translation>
    </message>
    <message>
        <source>After creation, the VPC of a domain can&apos;t be changed and a subnet can&apos;t be resized. Settle both before you create them.</source>
        <translation>Tras la creación, no se puede cambiar la VPC de un dominio ni el tamaño de una subred. Decida ambas cosas antes de crearlos.</translation>
    </message>
    <message>
        <source>Since the whitepaper, AWS lets UpdateDomain change the subnets and the network type of a domain, with no app running where a subnet is removed or the type changes. A subnet that is too small is expensive rather than final.</source>
        <translation>Desde el documento técnico, AWS permite que UpdateDomain cambie las subredes y el tipo de red de un dominio, sin ninguna aplicación en ejecución donde se quite una subred o cambie el tipo. Una subred demasiado pequeña es cara más que definitiva.</translation>
    </message>
    <message>
        <source>Amazon SageMaker AI API Reference, UpdateDomain, August 2026</source>
        <translation>Referencia de la API de Amazon SageMaker AI, UpdateDomain, agosto de 2026</translation>
    </message>
    <message>
        <source>The figure for “%1”, %2 each, is inferred and not documented by AWS. Measure it in a pilot before you rely on the answer.</source>
        <translation>La cifra de «%1», %2 por unidad, está deducida y AWS no la documenta. Mídala en un piloto antes de fiarse de la respuesta.</translation>
    </message>
    <message>
        <source>The figure for “%1”, %2 each, has medium confidence: it is recorded data, or AWS&apos;s own texts disagree. Measure it in a pilot before you rely on the answer.</source>
        <translation>La cifra de «%1», %2 por unidad, tiene confianza media: son datos registrados, o los propios textos de AWS no coinciden. Mídala en un piloto antes de fiarse de la respuesta.</translation>
    </message>
    <message>
        <source>A subnet would need %1 addresses, and the largest subnet AWS allows, a /%2, has %3 usable. Spread the users over more subnets or split them over several domains.</source>
        <translation>Una subred necesitaría %1 direcciones, y la mayor subred que AWS permite, una /%2, tiene %3 utilizables. Reparta a los usuarios entre más subredes o entre varios dominios.</translation>
    </message>
    <message>
        <source>%1 subnets of /%2 do not fit one VPC CIDR block, which is /%3 at most. Use fewer zones, spread the users evenly, or split them over several domains.</source>
        <translation>%1 subredes de /%2 no caben en un bloque CIDR de VPC, que es de /%3 como mucho. Use menos zonas, reparta a los usuarios por igual o divídalos entre varios dominios.</translation>
    </message>
    <message>
        <source>The placement allows for the loss of a zone, but there is only one. Use at least two zones, or another placement.</source>
        <translation>La colocación prevé la pérdida de una zona, pero solo hay una. Use al menos dos zonas u otra colocación.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: the loss of a zone can be met from two zones up</source>
        <translation>Regla de Headroom: se puede hacer frente a la pérdida de una zona a partir de dos zonas</translation>
    </message>
    <message>
        <source>Of the %1 usable addresses of a /%2 subnet, %3 stay free, less than 10 %. Consider a larger subnet: a subnet can&apos;t be resized.</source>
        <translation>De las %1 direcciones utilizables de una subred /%2 quedan libres %3, menos del 10 %. Considere una subred mayor: el tamaño de una subred no se puede cambiar.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: a tenth of a subnet stays free</source>
        <translation>Regla de Headroom: una décima parte de la subred queda libre</translation>
    </message>
    <message>
        <source>Demand shrinks: the recommended /%1 subnet has %2 usable addresses, enough in month %3, but %4 are needed at the start. Size for the start with a horizon of 0 months.</source>
        <translation>La demanda disminuye: la subred /%1 recomendada tiene %2 direcciones utilizables, suficientes en el mes %3, pero al inicio se necesitan %4. Dimensione para el inicio con un horizonte de 0 meses.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: a subnet holds the demand of the start and of the horizon</source>
        <translation>Regla de Headroom: una subred da cabida a la demanda del inicio y del horizonte</translation>
    </message>
    <message>
        <source>The cohort “%1” has no users and takes no addresses. Enter its users, or remove it.</source>
        <translation>La cohorte «%1» no tiene usuarios y no ocupa direcciones. Introduzca sus usuarios o elimínela.</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: addresses are counted by users</source>
        <translation>Regla de Headroom: las direcciones se cuentan por usuarios</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>Headroom&apos;s rule: what this version does not know is kept and not counted</source>
        <translation>Regla de Headroom: lo que esta versión no conoce se conserva y no se cuenta</translation>
    </message>
    <message>
        <source>This version does not know the member “%1”. It is kept in the file and has no effect; check its spelling.</source>
        <translation>Esta versión no conoce el miembro «%1». Se conserva en el archivo y no tiene efecto; compruebe cómo está escrito.</translation>
    </message>
    <message>
        <source>A scenario can&apos;t change scenarios: this member of its patch is kept in the file and has no effect.</source>
        <translation>Un escenario no puede cambiar escenarios: este miembro de su parche se conserva en el archivo y no tiene efecto.</translation>
    </message>
    <message>
        <source>The last reply of describe-subnets says that more pages follow. Check that all of them are given.</source>
        <translation>La última respuesta de describe-subnets dice que siguen más páginas. Compruebe que están todas.</translation>
    </message>
    <message>
        <source>The last reply of describe-network-interfaces says that more pages follow. Check that all of them are given.</source>
        <translation>La última respuesta de describe-network-interfaces dice que siguen más páginas. Compruebe que están todas.</translation>
    </message>
    <message>
        <source>The last reply of describe-vpcs says that more pages follow. Check that all of them are given.</source>
        <translation>La última respuesta de describe-vpcs dice que siguen más páginas. Compruebe que están todas.</translation>
    </message>
    <message>
        <source>The last reply of describe-vpc-endpoints says that more pages follow. Check that all of them are given.</source>
        <translation>La última respuesta de describe-vpc-endpoints dice que siguen más páginas. Compruebe que están todas.</translation>
    </message>
    <message>
        <source>The last reply of list-apps says that more pages follow. Check that all of them are given.</source>
        <translation>La última respuesta de list-apps dice que siguen más páginas. Compruebe que están todas.</translation>
    </message>
    <message>
        <source>1 subnet has no IPv4 block and is left out.</source>
        <translation>1 subred no tiene bloque IPv4 y se deja fuera.</translation>
    </message>
    <message>
        <source>%1 subnets have no IPv4 block and are left out.</source>
        <translation>%1 subredes no tienen bloque IPv4 y se dejan fuera.</translation>
    </message>
    <message>
        <source>1 network interface names no subnet and is left out.</source>
        <translation>1 interfaz de red no indica ninguna subred y se deja fuera.</translation>
    </message>
    <message>
        <source>%1 network interfaces name no subnet and are left out.</source>
        <translation>%1 interfaces de red no indican ninguna subred y se dejan fuera.</translation>
    </message>
    <message>
        <source>1 network interface (addresses: %1) lies in a subnet that is not among those given. It is left out.</source>
        <translation>1 interfaz de red (direcciones: %1) está en una subred que no figura entre las dadas. Se deja fuera.</translation>
    </message>
    <message>
        <source>%1 network interfaces (addresses: %2) lie in a subnet that is not among those given. They are left out.</source>
        <translation>%1 interfaces de red (direcciones: %2) están en una subred que no figura entre las dadas. Se dejan fuera.</translation>
    </message>
    <message>
        <source>%1 network interfaces (addresses: %2) lie in %3 subnets that are not among those given. They are left out.</source>
        <translation>%1 interfaces de red (direcciones: %2) están en %3 subredes que no figuran entre las dadas. Se dejan fuera.</translation>
    </message>
    <message>
        <source>The zone %1 is told by its name alone, beside others of its VPC that are told by their ids. It may be one of those, and be counted twice.</source>
        <translation>La zona %1 se da solo por su nombre, junto a otras de su VPC que se dan por su ID. Puede ser una de ellas y contarse dos veces.</translation>
    </message>
    <message>
        <source>%1 zones are told by their names alone (%2 among them), beside others of their VPCs that are told by their ids. Zones may be counted twice.</source>
        <translation>%1 zonas se dan solo por su nombre (%2 entre ellas), junto a otras de sus VPC que se dan por su ID. Puede que haya zonas contadas dos veces.</translation>
    </message>
    <message>
        <source>%1 has no AvailableIpAddressCount: what is used of it is not known.</source>
        <translation>%1 no tiene AvailableIpAddressCount: no se sabe cuánto está en uso.</translation>
    </message>
    <message>
        <source>%1 has more addresses available (%2) than usable (%3).</source>
        <translation>%1 tiene más direcciones disponibles (%2) que utilizables (%3).</translation>
    </message>
    <message>
        <source>%1: its interfaces hold more addresses (%2) than it has in use (%3). The replies were taken at different times; take them again, one right after the other.</source>
        <translation>%1: sus interfaces ocupan más direcciones (%2) de las que tiene en uso (%3). Las respuestas se tomaron en momentos distintos; tómelas de nuevo, una justo después de otra.</translation>
    </message>
    <message>
        <source>The counts of %1 more subnets don&apos;t add up either.</source>
        <translation>Los recuentos de %1 subredes más tampoco cuadran.</translation>
    </message>
    <message>
        <source>SageMaker Studio Administration Best Practices, Table 2, 25 April 2023</source>
        <translation>Prácticas recomendadas de administración de SageMaker Studio, tabla 2, 25 de abril de 2023</translation>
    </message>
    <message>
        <source>SageMaker Studio Administration Best Practices, Multiple domains and shared spaces, 25 April 2023</source>
        <translation>Prácticas recomendadas de administración de SageMaker Studio, varios dominios y espacios compartidos, 25 de abril de 2023</translation>
    </message>
    <message>
        <source>Amazon SageMaker API Reference, CreateDomain and CreateUserProfile, August 2026</source>
        <translation>Referencia de la API de Amazon SageMaker, CreateDomain y CreateUserProfile, agosto de 2026</translation>
    </message>
    <message>
        <source>The tenants have different numbers of zones: a domain or VPC for all has as many as the tenant with most.</source>
        <translation>Los inquilinos tienen distinto número de zonas: un dominio o una VPC para todos tiene tantas como el inquilino que más tiene.</translation>
    </message>
    <message>
        <source>The tenants have different endpoints: a domain or VPC for all has every one of them, as an interface where any tenant has it so.</source>
        <translation>Los inquilinos tienen distintos puntos de enlace: un dominio o una VPC para todos los tiene todos, como interfaz donde algún inquilino lo tiene así.</translation>
    </message>
    <message>
        <source>The tenants are sized for different placements: a domain for all is sized for the one that puts most users into one subnet.</source>
        <translation>Los inquilinos están dimensionados para distintos repartos: un dominio para todos se dimensiona para el que pone más usuarios en una subred.</translation>
    </message>
    <message>
        <source>The tenants have different margins: a domain for all has the largest.</source>
        <translation>Los inquilinos tienen distintos márgenes: un dominio para todos tiene el mayor.</translation>
    </message>
    <message>
        <source>Each domain of the plan is a tenant.</source>
        <translation>Cada dominio del plan es un inquilino.</translation>
    </message>
    <message>
        <source>The plan has one domain: its cohorts and groups of shared spaces are the tenants.</source>
        <translation>El plan tiene un dominio: sus cohortes y grupos de espacios compartidos son los inquilinos.</translation>
    </message>
    <message>
        <source>Each tenant&apos;s users are counted by its own ruleset and growth, and take the same in every model.</source>
        <translation>Los usuarios de cada inquilino se cuentan según su propio conjunto de reglas y crecimiento, y ocupan lo mismo en todos los modelos.</translation>
    </message>
    <message>
        <source>The endpoints of a VPC that domains share stand in subnets of their own, one in each zone.</source>
        <translation>Los puntos de enlace de una VPC que comparten varios dominios están en subredes propias, una en cada zona.</translation>
    </message>
    <message>
        <source>The tenants are in %1 regions: a domain or VPC for all is one in each region.</source>
        <translation>Los inquilinos están en %1 regiones: un dominio o una VPC para todos es uno en cada región.</translation>
    </message>
    <message>
        <source>All is built anew: pinned blocks count as free, existing subnets and exclusions as taken.</source>
        <translation>Todo se construye de nuevo: los bloques fijados cuentan como libres; las subredes existentes y las exclusiones, como ocupadas.</translation>
    </message>
    <message>
        <source>Limits are those of an account in a region, where nothing else is said, and looked at where most is used, at the start or the horizon, whichever is more.</source>
        <translation>Los límites son los de una cuenta en una región, salvo que se diga otra cosa, y se miran donde más se usa, en el inicio o en el horizonte, lo que sea mayor.</translation>
    </message>
    <message>
        <source>Address-usage units: %1 for an endpoint in a zone and for a mount target, 1 for any other address (medium confidence).</source>
        <translation>Unidades de uso de direcciones: %1 por punto de enlace en una zona y por destino de montaje, 1 por cualquier otra dirección (confianza media).</translation>
    </message>
    <message>
        <source>Isolation of resources</source>
        <translation>Aislamiento de recursos</translation>
    </message>
    <message>
        <source>By tags, and users have to tag what they create (attribute-based access).</source>
        <translation>Mediante etiquetas, y los usuarios tienen que etiquetar lo que crean (acceso basado en atributos).</translation>
    </message>
    <message>
        <source>By tags that Studio sets by itself: domain, user profile, space.</source>
        <translation>Mediante etiquetas que Studio pone por sí mismo: dominio, perfil de usuario, espacio.</translation>
    </message>
    <message>
        <source>Complete: a tenant&apos;s resources are in its account.</source>
        <translation>Completo: los recursos de un inquilino están en su cuenta.</translation>
    </message>
    <message>
        <source>What lists show</source>
        <translation>Qué muestran las listas</translation>
    </message>
    <message>
        <source>API lists show every tenant&apos;s resources in the region: tags can&apos;t restrict them.</source>
        <translation>Las listas de la API muestran los recursos de todos los inquilinos de la región: las etiquetas no pueden restringirlas.</translation>
    </message>
    <message>
        <source>API lists show the tenant&apos;s own alone.</source>
        <translation>Las listas de la API muestran solo lo propio del inquilino.</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Same subnets for all. A user profile may have security groups of its own.</source>
        <translation>Las mismas subredes para todos. Un perfil de usuario puede tener grupos de seguridad propios.</translation>
    </message>
    <message>
        <source>Own subnets and security groups. Routes within the VPC and its endpoints are shared.</source>
        <translation>Subredes y grupos de seguridad propios. Las rutas dentro de la VPC y sus puntos de enlace se comparten.</translation>
    </message>
    <message>
        <source>No path between tenants, unless VPCs are joined.</source>
        <translation>Ningún camino entre inquilinos, salvo que se unan las VPC.</translation>
    </message>
    <message>
        <source>No path between tenants, unless VPCs are joined; nobody else&apos;s administrators.</source>
        <translation>Ningún camino entre inquilinos, salvo que se unan las VPC; ni administradores ajenos.</translation>
    </message>
    <message>
        <source>Home directories</source>
        <translation>Directorios personales</translation>
    </message>
    <message>
        <source>One EFS file system: each user profile has a private directory in it.</source>
        <translation>Un sistema de archivos EFS: cada perfil de usuario tiene en él un directorio privado.</translation>
    </message>
    <message>
        <source>An EFS file system for each tenant.</source>
        <translation>Un sistema de archivos EFS para cada inquilino.</translation>
    </message>
    <message>
        <source>An EFS file system for each tenant, in its account.</source>
        <translation>Un sistema de archivos EFS para cada inquilino, en su cuenta.</translation>
    </message>
    <message>
        <source>Sign-in and settings</source>
        <translation>Inicio de sesión y ajustes</translation>
    </message>
    <message>
        <source>One sign-in mode, one VPC, one set of defaults for all.</source>
        <translation>Un modo de inicio de sesión, una VPC y un conjunto de valores predeterminados para todos.</translation>
    </message>
    <message>
        <source>Each tenant&apos;s own. Somebody in two teams has a user profile in each domain.</source>
        <translation>Propios de cada inquilino. Quien está en dos equipos tiene un perfil de usuario en cada dominio.</translation>
    </message>
    <message>
        <source>Each tenant&apos;s own. Somebody in two teams has a user profile in each account.</source>
        <translation>Propios de cada inquilino. Quien está en dos equipos tiene un perfil de usuario en cada cuenta.</translation>
    </message>
    <message>
        <source>Cost of compute</source>
        <translation>Costo del cómputo</translation>
    </message>
    <message>
        <source>By tags of your own, summed up by you.</source>
        <translation>Mediante etiquetas propias, que usted suma.</translation>
    </message>
    <message>
        <source>By the domain&apos;s tag, as a cost allocation tag.</source>
        <translation>Mediante la etiqueta del dominio, como etiqueta de asignación de costos.</translation>
    </message>
    <message>
        <source>By account.</source>
        <translation>Por cuenta.</translation>
    </message>
    <message>
        <source>Cost of storage</source>
        <translation>Costo del almacenamiento</translation>
    </message>
    <message>
        <source>Can&apos;t be told apart: all tenants are on one EFS volume.</source>
        <translation>No se puede distinguir: todos los inquilinos están en un mismo volumen de EFS.</translation>
    </message>
    <message>
        <source>By the domain&apos;s tag.</source>
        <translation>Mediante la etiqueta del dominio.</translation>
    </message>
    <message>
        <source>Quotas</source>
        <translation>Cuotas</translation>
    </message>
    <message>
        <source>Of the account: one tenant can use them up for all.</source>
        <translation>De la cuenta: un inquilino puede agotarlas para todos.</translation>
    </message>
    <message>
        <source>Set for each tenant.</source>
        <translation>Fijadas para cada inquilino.</translation>
    </message>
    <message>
        <source>One tenant more</source>
        <translation>Un inquilino más</translation>
    </message>
    <message>
        <source>A role for the tenant; its user profiles tagged by hand.</source>
        <translation>Un rol para el inquilino; sus perfiles de usuario se etiquetan a mano.</translation>
    </message>
    <message>
        <source>A domain, by infrastructure as code or Service Catalog.</source>
        <translation>Un dominio, mediante infraestructura como código o Service Catalog.</translation>
    </message>
    <message>
        <source>An account, by AWS Organizations.</source>
        <translation>Una cuenta, mediante AWS Organizations.</translation>
    </message>
    <message>
        <source>each block once; it is in line %1 already</source>
        <translation>cada bloque una sola vez; ya está en la línea %1</translation>
    </message>
    <message>
        <source>behind the CIDR a zone and the number of addresses in use</source>
        <translation>tras el CIDR, una zona y el número de direcciones en uso</translation>
    </message>
    <message>
        <source>The pinned block %1 touches %2, which a VPC may not have. Pin a block outside it.</source>
        <translation>El bloque fijado %1 se solapa con %2, que una VPC no puede tener. Fije un bloque fuera de él.</translation>
    </message>
    <message>
        <source>The block of the domain, %1, touches %2, which a VPC may not have. Choose a pool outside it.</source>
        <translation>El bloque del dominio, %1, se solapa con %2, que una VPC no puede tener. Elija un rango fuera de él.</translation>
    </message>
    <message>
        <source>The pinned block %1 touches %2, which AWS services such as SageMaker AI use themselves. Pin a block outside it.</source>
        <translation>El bloque fijado %1 se solapa con %2, que los propios servicios de AWS como SageMaker AI utilizan. Fije un bloque fuera de él.</translation>
    </message>
    <message>
        <source>The plan has 1 error that concerns this domain: headroom-cli check says which.</source>
        <translation>El plan tiene 1 error que afecta a este dominio: headroom-cli check dice cuál.</translation>
    </message>
    <message>
        <source>The plan has %1 errors that concern this domain: headroom-cli check says which.</source>
        <translation>El plan tiene %1 errores que afectan a este dominio: headroom-cli check dice cuáles.</translation>
    </message>
    <message>
        <source>a reply of aws ec2 describe-subnets, describe-network-interfaces, describe-vpcs or describe-vpc-endpoints, or of aws sagemaker describe-domain or list-apps</source>
        <translation>una respuesta de aws ec2 describe-subnets, describe-network-interfaces, describe-vpcs o describe-vpc-endpoints, o de aws sagemaker describe-domain o list-apps</translation>
    </message>
    <message>
        <source>a reply of aws %1, an object with the member &quot;DomainId&quot;</source>
        <translation>una respuesta de aws %1, un objeto con el miembro &quot;DomainId&quot;</translation>
    </message>
    <message>
        <source>a reply of aws %1, an object with the member &quot;%2&quot;</source>
        <translation>una respuesta de aws %1, un objeto con el miembro &quot;%2&quot;</translation>
    </message>
    <message>
        <source>JSON in UTF-8. This looks like UTF-16, which the &gt; of Windows PowerShell writes: use | Out-File -Encoding utf8</source>
        <translation>JSON en UTF-8. Esto parece UTF-16, que es lo que escribe el &gt; de Windows PowerShell: use | Out-File -Encoding utf8</translation>
    </message>
    <message>
        <source>%1, as the AWS CLI prints it without --query (line %2, column %3)</source>
        <translation>%1, tal como lo imprime AWS CLI sin --query (línea %2, columna %3)</translation>
    </message>
    <message>
        <source>%1, as the AWS CLI prints it with --output json (line %2, column %3)</source>
        <translation>%1, tal como lo imprime AWS CLI con --output json (línea %2, columna %3)</translation>
    </message>
    <message>
        <source>%1; this looks like a reply of aws %2</source>
        <translation>%1; esto parece una respuesta de aws %2</translation>
    </message>
    <message>
        <source>at most %1 records of a kind</source>
        <translation>%1 registros de un mismo tipo como mucho</translation>
    </message>
    <message>
        <source>a block of /%1 to /%2: no subnet of a VPC is larger or smaller</source>
        <translation>un bloque de /%1 a /%2: ninguna subred de una VPC es mayor ni menor</translation>
    </message>
    <message>
        <source>a text of at most %1 bytes</source>
        <translation>un texto de %1 bytes como mucho</translation>
    </message>
    <message>
        <source>a text in quotes that is not empty</source>
        <translation>un texto entre comillas que no esté vacío</translation>
    </message>
    <message>
        <source>a whole number of addresses, 0 or more</source>
        <translation>un número entero de direcciones, 0 o más</translation>
    </message>
    <message>
        <source>an array</source>
        <translation>una matriz</translation>
    </message>
    <message>
        <source>an array of objects</source>
        <translation>una matriz de objetos</translation>
    </message>
    <message>
        <source>records of at most 1 MiB</source>
        <translation>registros de 1 MiB como mucho</translation>
    </message>
    <message>
        <source>fewer problems: the reading of this file ended with these %1</source>
        <translation>menos problemas: la lectura de este archivo terminó con estos %1</translation>
    </message>
    <message>
        <source>texts and blanks of at most 1 MiB (line %1, column %2)</source>
        <translation>textos y espacios de 1 MiB como mucho (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>valid JSON in UTF-8 (line %1, column %2)</source>
        <translation>JSON válido en UTF-8 (línea %1, columna %2)</translation>
    </message>
    <message>
        <source>%1: a /%2 is too small even without users: the domain itself takes more than its %3 usable addresses.</source>
        <translation>%1: una /%2 es demasiado pequeña incluso sin usuarios: el propio dominio ocupa más que sus %3 direcciones utilizables.</translation>
    </message>
    <message>
        <source>%1: not one user fits a /%2.</source>
        <translation>%1: ni un solo usuario cabe en una /%2.</translation>
    </message>
    <message>
        <source>%1: 1 user fits a /%2.</source>
        <translation>%1: 1 usuario cabe en una /%2.</translation>
    </message>
    <message>
        <source>%1: %2 users or more fit a /%3.</source>
        <translation>%1: %2 usuarios o más caben en una /%3.</translation>
    </message>
    <message>
        <source>%1: %2 users fit a /%3.</source>
        <translation>%1: %2 usuarios caben en una /%3.</translation>
    </message>
    <message>
        <source>at least %1 more than now</source>
        <translation>al menos %1 más que ahora</translation>
    </message>
    <message>
        <source>as many or more fit</source>
        <translation>caben tantos o más</translation>
    </message>
    <message>
        <source>%1 more than are looked at</source>
        <translation>%1 más de los que se miran</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>%1 más que ahora</translation>
    </message>
    <message>
        <source>%1 too many</source>
        <translation>%1 de más</translation>
    </message>
    <message>
        <source>as many as fit</source>
        <translation>tantos como caben</translation>
    </message>
    <message>
        <source>By %1 an active user of the plan takes %2 addresses of Studio. No interfaces of the domains whose apps are in service are in the replies (--interfaces), so nothing is measured beside that.</source>
        <translation>Según %1, un usuario activo del plan ocupa %2 direcciones de Studio. Las respuestas no contienen interfaces de los dominios cuyas aplicaciones están en servicio (--interfaces), así que no hay ninguna medición con la que compararlo.</translation>
    </message>
    <message>
        <source>By %1 an active user of the plan takes %2 addresses of Studio. Nobody is active in the replies (--apps), so nothing is measured beside that.</source>
        <translation>Según %1, un usuario activo del plan ocupa %2 direcciones de Studio. Nadie está activo en las respuestas (--apps), así que no hay ninguna medición con la que compararlo.</translation>
    </message>
    <message>
        <source>%1 is nearly full: %2 of %3 usable addresses are used (%4 %).</source>
        <translation>%1 está casi llena: se usan %2 de %3 direcciones utilizables (%4 %).</translation>
    </message>
    <message>
        <source>%1 is filling up: %2 of %3 usable addresses are used (%4 %).</source>
        <translation>%1 se está llenando: se usan %2 de %3 direcciones utilizables (%4 %).</translation>
    </message>
    <message>
        <source>1 more subnet is nearly full (%1 % and more).</source>
        <translation>1 subred más está casi llena (%1 % o más).</translation>
    </message>
    <message>
        <source>%1 more subnets are nearly full (%2 % and more).</source>
        <translation>%1 subredes más están casi llenas (%2 % o más).</translation>
    </message>
    <message>
        <source>1 more subnet is filling up (%1 % and more).</source>
        <translation>1 subred más se está llenando (%1 % o más).</translation>
    </message>
    <message>
        <source>%1 more subnets are filling up (%2 % and more).</source>
        <translation>%1 subredes más se están llenando (%2 % o más).</translation>
    </message>
    <message>
        <source>What is used of the one subnet is not known.</source>
        <translation>No se sabe cuánto está en uso de la única subred.</translation>
    </message>
    <message>
        <source>What is used of the %1 subnets of one VPC is not known.</source>
        <translation>No se sabe cuánto está en uso de las %1 subredes de una VPC.</translation>
    </message>
    <message>
        <source>What is used of the %1 subnets of %2 VPCs is not known.</source>
        <translation>No se sabe cuánto está en uso de las %1 subredes de %2 VPC.</translation>
    </message>
    <message>
        <source>1 of %1 usable addresses is in use in one subnet (%2 %).</source>
        <translation>1 de %1 direcciones utilizables está en uso en una subred (%2 %).</translation>
    </message>
    <message>
        <source>1 of %1 usable addresses is in use in %2 subnets of one VPC (%3 %).</source>
        <translation>1 de %1 direcciones utilizables está en uso en %2 subredes de una VPC (%3 %).</translation>
    </message>
    <message>
        <source>1 of %1 usable addresses is in use in %2 subnets of %3 VPCs (%4 %).</source>
        <translation>1 de %1 direcciones utilizables está en uso en %2 subredes de %3 VPC (%4 %).</translation>
    </message>
    <message>
        <source>%1 of %2 usable addresses are in use in one subnet (%3 %).</source>
        <translation>%1 de %2 direcciones utilizables están en uso en una subred (%3 %).</translation>
    </message>
    <message>
        <source>%1 of %2 usable addresses are in use in %3 subnets of one VPC (%4 %).</source>
        <translation>%1 de %2 direcciones utilizables están en uso en %3 subredes de una VPC (%4 %).</translation>
    </message>
    <message>
        <source>%1 of %2 usable addresses are in use in %3 subnets of %4 VPCs (%5 %).</source>
        <translation>%1 de %2 direcciones utilizables están en uso en %3 subredes de %4 VPC (%5 %).</translation>
    </message>
    <message>
        <source>It does not fit %1: it asks for %2 zones, and there are subnets in %3.</source>
        <translation>No cabe en %1: pide %2 zonas y hay subredes en %3.</translation>
    </message>
    <message>
        <source>It fits into what is free of %1, and is not outgrown within %2 months.</source>
        <translation>Cabe en lo que queda libre de %1 y no se queda pequeño en %2 meses.</translation>
    </message>
    <message>
        <source>It does not fit into what is free of %1: it needs %2 addresses at the start in each of %3 zones.</source>
        <translation>No cabe en lo que queda libre de %1: al inicio necesita %2 direcciones en cada una de %3 zonas.</translation>
    </message>
    <message>
        <source>It fits into what is free of %1 until month %2 (%3).</source>
        <translation>Cabe en lo que queda libre de %1 hasta el mes %2 (%3).</translation>
    </message>
    <message>
        <source>It fits into what is free of %1 until month %2.</source>
        <translation>Cabe en lo que queda libre de %1 hasta el mes %2.</translation>
    </message>
    <message>
        <source>It fits into what is free of %1 until month %2 (%3), which is before the horizon.</source>
        <translation>Cabe en lo que queda libre de %1 hasta el mes %2 (%3), que es antes del horizonte.</translation>
    </message>
    <message>
        <source>It fits into what is free of %1 until month %2, which is before the horizon.</source>
        <translation>Cabe en lo que queda libre de %1 hasta el mes %2, que es antes del horizonte.</translation>
    </message>
    <message>
        <source>VPC not given</source>
        <translation>VPC no indicada</translation>
    </message>
    <message>
        <source>Left out: domain %1, whose interfaces hold addresses (%2), and of which no app in service was read.</source>
        <translation>Se deja fuera: dominio %1, cuyas interfaces ocupan direcciones (%2) y del que no se leyó ninguna aplicación en servicio.</translation>
    </message>
    <message>
        <source>Left out: %1 domains (%2), whose interfaces hold addresses (%3), and of which no app in service was read.</source>
        <translation>Se dejan fuera: %1 dominios (%2), cuyas interfaces ocupan direcciones (%3) y de los que no se leyó ninguna aplicación en servicio.</translation>
    </message>
    <message>
        <source>Left out: domain %1, which has apps in service (%2), and of which no interfaces were read.</source>
        <translation>Se deja fuera: dominio %1, que tiene aplicaciones en servicio (%2) y del que no se leyeron interfaces.</translation>
    </message>
    <message>
        <source>Left out: %1 domains (%2), which have apps in service (%3), and of which no interfaces were read.</source>
        <translation>Se dejan fuera: %1 dominios (%2), que tienen aplicaciones en servicio (%3) y de los que no se leyeron interfaces.</translation>
    </message>
    <message>
        <source>Left out: addresses of Studio whose interfaces name no domain (%1).</source>
        <translation>Se dejan fuera: direcciones de Studio cuyas interfaces no indican ningún dominio (%1).</translation>
    </message>
    <message>
        <source>Measured: Studio holds %1 addresses for %2 active users and spaces, %3 each and %4 an app. By %5 an active user of the plan takes %6. (Whose a space is, list-apps does not say.)</source>
        <translation>Medido: Studio ocupa %1 direcciones para %2 usuarios y espacios activos, %3 por cada uno y %4 por aplicación. Según %5, un usuario activo del plan ocupa %6. (De quién es un espacio, list-apps no lo dice.)</translation>
    </message>
    <message>
        <source>EFS mount target</source>
        <translation>Destino de montaje de EFS</translation>
    </message>
    <message>
        <source>VPC endpoint</source>
        <translation>Punto de enlace de VPC</translation>
    </message>
    <message>
        <source>Jupyter Server</source>
        <translation>Jupyter Server</translation>
    </message>
    <message>
        <source>KernelGateway app</source>
        <translation>Aplicación KernelGateway</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Espacio</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesamiento</translation>
    </message>
    <message>
        <source>Batch transform</source>
        <translation>Transformación por lotes</translation>
    </message>
    <message>
        <source>Hosting</source>
        <translation>Alojamiento</translation>
    </message>
    <message>
        <source>HyperPod (Slurm)</source>
        <translation>HyperPod (Slurm)</translation>
    </message>
    <message>
        <source>HyperPod (EKS)</source>
        <translation>HyperPod (EKS)</translation>
    </message>
    <message>
        <source>all in one subnet</source>
        <translation>todos en una subred</translation>
    </message>
    <message>
        <source>spread evenly</source>
        <translation>repartidos por igual</translation>
    </message>
    <message>
        <source>spread, one zone lost</source>
        <translation>repartidos, con una zona perdida</translation>
    </message>
    <message>
        <source>no subnet is large enough: %1 addresses needed in one, a /16 has %2 usable</source>
        <translation>ninguna subred es lo bastante grande: se necesitan %1 direcciones en una y una /16 tiene %2 utilizables</translation>
    </message>
    <message>
        <source>%1 × /%2, for which the pinned block %3 is too small</source>
        <translation>%1 × /%2, para las que el bloque fijado %3 es demasiado pequeño</translation>
    </message>
    <message>
        <source>%1 × /%2 inside %3</source>
        <translation>%1 × /%2 dentro de %3</translation>
    </message>
    <message>
        <source>%1 × /%2, more than a VPC block of /16 holds</source>
        <translation>%1 × /%2, más de lo que cabe en un bloque de VPC de /16</translation>
    </message>
    <message>
        <source>%1 × /%2 inside a /%3, for which no pool has room</source>
        <translation>%1 × /%2 dentro de un /%3, para el que ningún rango tiene sitio</translation>
    </message>
    <message>
        <source>%1 of %2 usable addresses needed in each subnet, %3 free (%4 % used)</source>
        <translation>se necesitan %1 de %2 direcciones utilizables en cada subred, %3 quedan libres (%4 % en uso)</translation>
    </message>
    <message>
        <source>Not outgrown within %1 months.</source>
        <translation>No se queda pequeña en %1 meses.</translation>
    </message>
    <message>
        <source>Too small at the start: %1 are needed then.</source>
        <translation>Demasiado pequeña desde el inicio: entonces se necesitan %1.</translation>
    </message>
    <message>
        <source>Outgrown in month %1 (%2).</source>
        <translation>Se queda pequeña en el mes %1 (%2).</translation>
    </message>
    <message>
        <source>Outgrown in month %1.</source>
        <translation>Se queda pequeña en el mes %1.</translation>
    </message>
    <message>
        <source>There is one tenant and nothing to keep apart: every model takes %1 addresses.</source>
        <translation>Hay un solo inquilino y nada que separar: todos los modelos ocupan %1 direcciones.</translation>
    </message>
    <message>
        <source>Every model takes %1 addresses.</source>
        <translation>Todos los modelos ocupan %1 direcciones.</translation>
    </message>
    <message>
        <source>One domain for all takes the fewest addresses, %1; domains in one VPC take %2, and a VPC or an account for each tenant %3.</source>
        <translation>Un dominio para todos es lo que menos direcciones ocupa, %1; los dominios en una VPC ocupan %2, y una VPC o una cuenta para cada inquilino, %3.</translation>
    </message>
    <message>
        <source>Domains in one VPC take the fewest addresses, %1; one domain for all takes %2, and a VPC or an account for each tenant %3.</source>
        <translation>Los dominios en una VPC son lo que menos direcciones ocupa, %1; un dominio para todos ocupa %2, y una VPC o una cuenta para cada inquilino, %3.</translation>
    </message>
    <message>
        <source>A VPC or an account for each tenant takes the fewest addresses, %1; one domain for all takes %2, and domains in one VPC %3.</source>
        <translation>Una VPC o una cuenta para cada inquilino es lo que menos direcciones ocupa, %1; un dominio para todos ocupa %2, y los dominios en una VPC, %3.</translation>
    </message>
    <message>
        <source>One domain for all and domains in one VPC can be built, and take %1 addresses alike.</source>
        <translation>Se pueden construir un dominio para todos y dominios en una VPC, y ocupan por igual %1 direcciones.</translation>
    </message>
    <message>
        <source>Of the models that can be built, one domain for all takes the fewest addresses, %1; domains in one VPC take %2.</source>
        <translation>De los modelos que se pueden construir, un dominio para todos es lo que menos direcciones ocupa, %1; los dominios en una VPC ocupan %2.</translation>
    </message>
    <message>
        <source>Of the models that can be built, domains in one VPC take the fewest addresses, %1; one domain for all takes %2.</source>
        <translation>De los modelos que se pueden construir, los dominios en una VPC son lo que menos direcciones ocupa, %1; un dominio para todos ocupa %2.</translation>
    </message>
    <message>
        <source>One domain for all and a VPC or an account for each tenant can be built, and take %1 addresses alike.</source>
        <translation>Se pueden construir un dominio para todos y una VPC o una cuenta para cada inquilino, y ocupan por igual %1 direcciones.</translation>
    </message>
    <message>
        <source>Of the models that can be built, one domain for all takes the fewest addresses, %1; a VPC or an account for each tenant takes %2.</source>
        <translation>De los modelos que se pueden construir, un dominio para todos es lo que menos direcciones ocupa, %1; una VPC o una cuenta para cada inquilino ocupa %2.</translation>
    </message>
    <message>
        <source>Of the models that can be built, a VPC or an account for each tenant takes the fewest addresses, %1; one domain for all takes %2.</source>
        <translation>De los modelos que se pueden construir, una VPC o una cuenta para cada inquilino es lo que menos direcciones ocupa, %1; un dominio para todos ocupa %2.</translation>
    </message>
    <message>
        <source>Domains in one VPC and a VPC or an account for each tenant can be built, and take %1 addresses alike.</source>
        <translation>Se pueden construir dominios en una VPC y una VPC o una cuenta para cada inquilino, y ocupan por igual %1 direcciones.</translation>
    </message>
    <message>
        <source>Of the models that can be built, domains in one VPC take the fewest addresses, %1; a VPC or an account for each tenant takes %2.</source>
        <translation>De los modelos que se pueden construir, los dominios en una VPC son lo que menos direcciones ocupa, %1; una VPC o una cuenta para cada inquilino ocupa %2.</translation>
    </message>
    <message>
        <source>Of the models that can be built, a VPC or an account for each tenant takes the fewest addresses, %1; domains in one VPC take %2.</source>
        <translation>De los modelos que se pueden construir, una VPC o una cuenta para cada inquilino es lo que menos direcciones ocupa, %1; los dominios en una VPC ocupan %2.</translation>
    </message>
    <message>
        <source>Only one domain for all can be built. It takes %1 addresses.</source>
        <translation>Solo se puede construir un dominio para todos. Ocupa %1 direcciones.</translation>
    </message>
    <message>
        <source>Only domains in one VPC can be built. They take %1 addresses.</source>
        <translation>Solo se pueden construir dominios en una VPC. Ocupan %1 direcciones.</translation>
    </message>
    <message>
        <source>Only a VPC or an account for each tenant can be built. That takes %1 addresses.</source>
        <translation>Solo se puede construir una VPC o una cuenta para cada inquilino. Eso ocupa %1 direcciones.</translation>
    </message>
    <message>
        <source>None of the models can be built.</source>
        <translation>No se puede construir ninguno de los modelos.</translation>
    </message>
    <message>
        <source>One domain for all can&apos;t be built: it needs %1 addresses in a subnet, and the largest holds %2.</source>
        <translation>Un dominio para todos no se puede construir: necesita %1 direcciones en una subred, y la mayor tiene %2.</translation>
    </message>
    <message>
        <source>One domain for all can&apos;t be built: with one zone, none can be lost.</source>
        <translation>Un dominio para todos no se puede construir: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>One domain for all can&apos;t be built: the pools have no room for it.</source>
        <translation>Un dominio para todos no se puede construir: no tiene sitio en los rangos.</translation>
    </message>
    <message>
        <source>Domains in one VPC can&apos;t be built: one needs %1 addresses in a subnet, and the largest holds %2.</source>
        <translation>Los dominios en una VPC no se pueden construir: uno necesita %1 direcciones en una subred, y la mayor tiene %2.</translation>
    </message>
    <message>
        <source>Domains in one VPC can&apos;t be built: with one zone, none can be lost.</source>
        <translation>Los dominios en una VPC no se pueden construir: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>Domains in one VPC can&apos;t be built: the pools have no room for them.</source>
        <translation>Los dominios en una VPC no se pueden construir: no tienen sitio en los rangos.</translation>
    </message>
    <message>
        <source>A VPC or an account for each tenant can&apos;t be built: one needs %1 addresses in a subnet, and the largest holds %2.</source>
        <translation>Una VPC o una cuenta para cada inquilino no se puede construir: una necesita %1 direcciones en una subred, y la mayor tiene %2.</translation>
    </message>
    <message>
        <source>A VPC or an account for each tenant can&apos;t be built: with one zone, none can be lost.</source>
        <translation>Una VPC o una cuenta para cada inquilino no se puede construir: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>A VPC or an account for each tenant can&apos;t be built: the pools have no room for all of them.</source>
        <translation>Una VPC o una cuenta para cada inquilino no se puede construir: en los rangos no hay sitio para todas.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of Studio apps at once: %1 of %2.</source>
        <translation>El límite que aprieta primero es el de aplicaciones de Studio simultáneas: %1 de %2.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of Studio apps at once: %1 of %2 in one account, %3 where each tenant has its own.</source>
        <translation>El límite que aprieta primero es el de aplicaciones de Studio simultáneas: %1 de %2 en una cuenta, %3 donde cada inquilino tiene la suya.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of network interfaces in a zone: %1 of %2.</source>
        <translation>El límite que aprieta primero es el de interfaces de red en una zona: %1 de %2.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of network interfaces in a zone: %1 of %2 in one account, %3 where each tenant has its own.</source>
        <translation>El límite que aprieta primero es el de interfaces de red en una zona: %1 de %2 en una cuenta, %3 donde cada inquilino tiene la suya.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of interface endpoints in a VPC: up to %1 of %2.</source>
        <translation>El límite que aprieta primero es el de puntos de enlace de interfaz en una VPC: hasta %1 de %2.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of subnets in a VPC: up to %1 of %2.</source>
        <translation>El límite que aprieta primero es el de subredes en una VPC: hasta %1 de %2.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of IPv4 CIDR blocks in a VPC: up to %1 of %2.</source>
        <translation>El límite que aprieta primero es el de bloques CIDR IPv4 en una VPC: hasta %1 de %2.</translation>
    </message>
    <message>
        <source>The limit that binds first is that of address-usage units in a VPC: up to %1 of %2.</source>
        <translation>El límite que aprieta primero es el de unidades de uso de direcciones en una VPC: hasta %1 de %2.</translation>
    </message>
    <message>
        <source>Sharing the endpoints of one VPC saves %1 addresses against a VPC for each tenant.</source>
        <translation>Compartir los puntos de enlace de una VPC ahorra %1 direcciones frente a una VPC para cada inquilino.</translation>
    </message>
    <message>
        <source>Sharing the endpoints of one VPC takes %1 addresses more: the VPC has all of them in the zones of the tenant with most.</source>
        <translation>Compartir los puntos de enlace de una VPC ocupa %1 direcciones más: la VPC los tiene todos en las zonas del inquilino que más tiene.</translation>
    </message>
    <message>
        <source>One domain</source>
        <translation>Un dominio</translation>
    </message>
    <message>
        <source>One VPC</source>
        <translation>Una VPC</translation>
    </message>
    <message>
        <source>Own VPC</source>
        <translation>Su VPC</translation>
    </message>
    <message>
        <source>Own account</source>
        <translation>Su cuenta</translation>
    </message>
    <message>
        <source>One domain for all tenants, kept apart by tags (attribute-based access)</source>
        <translation>Un dominio para todos los inquilinos, separados mediante etiquetas (acceso basado en atributos)</translation>
    </message>
    <message>
        <source>A domain for each tenant, in one account and one VPC, whose endpoints they share</source>
        <translation>Un dominio para cada inquilino, en una cuenta y una VPC cuyos puntos de enlace comparten</translation>
    </message>
    <message>
        <source>A domain and a VPC for each tenant, in one account</source>
        <translation>Un dominio y una VPC para cada inquilino, en una cuenta</translation>
    </message>
    <message>
        <source>An account for each tenant, with a domain and a VPC</source>
        <translation>Una cuenta para cada inquilino, con un dominio y una VPC</translation>
    </message>
    <message>
        <source>User profiles</source>
        <translation>Perfiles de usuario</translation>
    </message>
    <message>
        <source>Running apps</source>
        <translation>Aplicaciones en ejecución</translation>
    </message>
    <message>
        <source>Apps in all regions</source>
        <translation>Aplicaciones en todas las regiones</translation>
    </message>
    <message>
        <source>Instances of a job</source>
        <translation>Instancias de un trabajo</translation>
    </message>
    <message>
        <source>Endpoints in a VPC</source>
        <translation>Puntos de enlace en una VPC</translation>
    </message>
    <message>
        <source>Subnets in a VPC</source>
        <translation>Subredes en una VPC</translation>
    </message>
    <message>
        <source>CIDR blocks of a VPC</source>
        <translation>Bloques CIDR de una VPC</translation>
    </message>
    <message>
        <source>Interfaces in a zone</source>
        <translation>Interfaces en una zona</translation>
    </message>
    <message>
        <source>Address units of a VPC</source>
        <translation>Unidades de direcciones de una VPC</translation>
    </message>
    <message>
        <source>high confidence</source>
        <translation>confianza alta</translation>
    </message>
    <message>
        <source>medium confidence</source>
        <translation>confianza media</translation>
    </message>
    <message>
        <source>low confidence</source>
        <translation>confianza baja</translation>
    </message>
    <message>
        <source>1 domain has no subnet</source>
        <translation>1 dominio no tiene subred</translation>
    </message>
    <message>
        <source>%1 domains have no subnet</source>
        <translation>%1 dominios no tienen subred</translation>
    </message>
    <message>
        <source>none for 1 block</source>
        <translation>ninguno para 1 bloque</translation>
    </message>
    <message>
        <source>none for %1 blocks</source>
        <translation>ninguno para %1 bloques</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>nothing to change: “%1” is %2 in the base already</source>
        <translation>nada que cambiar: «%1» ya es %2 en la base</translation>
    </message>
    <message>
        <source>nothing to remove: the base has no “%1”</source>
        <translation>nada que quitar: la base no tiene «%1»</translation>
    </message>
    <message>
        <source>“%1” no longer set</source>
        <translation>«%1» deja de estar fijado</translation>
    </message>
    <message>
        <source>“%1” set to %2</source>
        <translation>«%1» pasa a ser %2</translation>
    </message>
    <message>
        <source>“%1” %2 → %3</source>
        <translation>«%1» %2 → %3</translation>
    </message>
    <message>
        <source>users %1 → %2</source>
        <translation>usuarios %1 → %2</translation>
    </message>
    <message>
        <source>spaces %1 → %2</source>
        <translation>espacios %1 → %2</translation>
    </message>
    <message>
        <source>availability zones %1 → %2</source>
        <translation>zonas de disponibilidad %1 → %2</translation>
    </message>
    <message>
        <source>apps per user %1 → %2</source>
        <translation>aplicaciones por usuario %1 → %2</translation>
    </message>
    <message>
        <source>addresses per instance %1 → %2</source>
        <translation>direcciones por instancia %1 → %2</translation>
    </message>
    <message>
        <source>horizon %1 → %2 months</source>
        <translation>horizonte %1 → %2 meses</translation>
    </message>
    <message>
        <source>used addresses %1 → %2</source>
        <translation>direcciones en uso %1 → %2</translation>
    </message>
    <message>
        <source>active at once %1 % → %2 %</source>
        <translation>activos a la vez %1 % → %2 %</translation>
    </message>
    <message>
        <source>used by %1 % → %2 % of the active users</source>
        <translation>usado por el %1 % → %2 % de los usuarios activos</translation>
    </message>
    <message>
        <source>instances per user %1 → %2</source>
        <translation>instancias por usuario %1 → %2</translation>
    </message>
    <message>
        <source>growth %1 % → %2 % a year</source>
        <translation>crecimiento %1 % → %2 % al año</translation>
    </message>
    <message>
        <source>margin %1 % → %2 %</source>
        <translation>margen %1 % → %2 %</translation>
    </message>
    <message>
        <source>with EFA</source>
        <translation>con EFA</translation>
    </message>
    <message>
        <source>without EFA</source>
        <translation>sin EFA</translation>
    </message>
    <message>
        <source>with EFS mount targets</source>
        <translation>con destinos de montaje de EFS</translation>
    </message>
    <message>
        <source>without EFS mount targets</source>
        <translation>sin destinos de montaje de EFS</translation>
    </message>
    <message>
        <source>users all in one subnet</source>
        <translation>todos los usuarios en una subred</translation>
    </message>
    <message>
        <source>users spread evenly over the zones</source>
        <translation>usuarios repartidos por igual entre las zonas</translation>
    </message>
    <message>
        <source>users spread over the zones, one zone lost</source>
        <translation>usuarios repartidos entre las zonas, con una zona perdida</translation>
    </message>
    <message>
        <source>VPC only</source>
        <translation>solo VPC</translation>
    </message>
    <message>
        <source>with internet access outside the VPC</source>
        <translation>con acceso a internet fuera de la VPC</translation>
    </message>
    <message>
        <source>compound growth</source>
        <translation>crecimiento compuesto</translation>
    </message>
    <message>
        <source>linear growth</source>
        <translation>crecimiento lineal</translation>
    </message>
    <message>
        <source>ruleset %1 → %2</source>
        <translation>conjunto de reglas %1 → %2</translation>
    </message>
    <message>
        <source>account “%1” → “%2”</source>
        <translation>cuenta «%1» → «%2»</translation>
    </message>
    <message>
        <source>region “%1” → “%2”</source>
        <translation>región «%1» → «%2»</translation>
    </message>
    <message>
        <source>kind %1 → %2</source>
        <translation>tipo %1 → %2</translation>
    </message>
    <message>
        <source>instance type %1 → %2</source>
        <translation>tipo de instancia %1 → %2</translation>
    </message>
    <message>
        <source>pinned VPC block %1 → %2</source>
        <translation>bloque de VPC fijado %1 → %2</translation>
    </message>
    <message>
        <source>start %1 → %2</source>
        <translation>inicio %1 → %2</translation>
    </message>
    <message>
        <source>name “%1” → “%2”</source>
        <translation>nombre «%1» → «%2»</translation>
    </message>
    <message>
        <source>zone “%1” → “%2”</source>
        <translation>zona «%1» → «%2»</translation>
    </message>
    <message>
        <source>%1 addresses per instance, whatever the ruleset says</source>
        <translation>%1 direcciones por instancia, diga lo que diga el conjunto de reglas</translation>
    </message>
    <message>
        <source>addresses per instance as the ruleset says</source>
        <translation>direcciones por instancia según el conjunto de reglas</translation>
    </message>
    <message>
        <source>VPC block pinned to %1</source>
        <translation>bloque de VPC fijado en %1</translation>
    </message>
    <message>
        <source>VPC block no longer pinned</source>
        <translation>bloque de VPC ya no fijado</translation>
    </message>
    <message>
        <source>starts in %1</source>
        <translation>empieza en %1</translation>
    </message>
    <message>
        <source>without a start month</source>
        <translation>sin mes de inicio</translation>
    </message>
    <message>
        <source>pools %1 → %2</source>
        <translation>rangos %1 → %2</translation>
    </message>
    <message>
        <source>other notes</source>
        <translation>otras notas</translation>
    </message>
    <message>
        <source>%1 as a gateway endpoint</source>
        <translation>%1 como punto de enlace de puerta de enlace</translation>
    </message>
    <message>
        <source>%1 as an interface endpoint</source>
        <translation>%1 como punto de enlace de interfaz</translation>
    </message>
    <message>
        <source>no endpoint for %1</source>
        <translation>sin punto de enlace para %1</translation>
    </message>
    <message>
        <source>%1 excluded: %2</source>
        <translation>%1 excluido: %2</translation>
    </message>
    <message>
        <source>%1 no longer excluded</source>
        <translation>%1 ya no está excluido</translation>
    </message>
    <message>
        <source>domain “%1” added</source>
        <translation>dominio «%1» añadido</translation>
    </message>
    <message>
        <source>domain “%1” removed</source>
        <translation>dominio «%1» eliminado</translation>
    </message>
    <message>
        <source>the base has no cohort “%1”: added, with no apps and no jobs</source>
        <translation>la base no tiene la cohorte «%1»: se añade sin aplicaciones ni trabajos</translation>
    </message>
    <message>
        <source>the base has no shared spaces “%1”: added, with no apps and no jobs</source>
        <translation>la base no tiene los espacios compartidos «%1»: se añaden sin aplicaciones ni trabajos</translation>
    </message>
    <message>
        <source>cohort “%1” added</source>
        <translation>cohorte «%1» añadida</translation>
    </message>
    <message>
        <source>cohort “%1” removed</source>
        <translation>cohorte «%1» eliminada</translation>
    </message>
    <message>
        <source>shared spaces “%1” added</source>
        <translation>espacios compartidos «%1» añadidos</translation>
    </message>
    <message>
        <source>shared spaces “%1” removed</source>
        <translation>espacios compartidos «%1» eliminados</translation>
    </message>
    <message>
        <source>apps on %1 added</source>
        <translation>aplicaciones en %1 añadidas</translation>
    </message>
    <message>
        <source>apps on %1 removed</source>
        <translation>aplicaciones en %1 eliminadas</translation>
    </message>
    <message>
        <source>job “%1” added</source>
        <translation>trabajo «%1» añadido</translation>
    </message>
    <message>
        <source>job “%1” removed</source>
        <translation>trabajo «%1» eliminado</translation>
    </message>
    <message>
        <source>existing subnet %1 added</source>
        <translation>subred existente %1 añadida</translation>
    </message>
    <message>
        <source>existing subnet %1 removed</source>
        <translation>subred existente %1 eliminada</translation>
    </message>
    <message>
        <source>fits a subnet again</source>
        <translation>vuelve a caber en una subred</translation>
    </message>
    <message>
        <source>no answer, as in the base</source>
        <translation>sin respuesta, como en la base</translation>
    </message>
    <message>
        <source>no subnet fits</source>
        <translation>no cabe en ninguna subred</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>new domain</source>
        <translation>dominio nuevo</translation>
    </message>
    <message>
        <source>same</source>
        <translation>igual</translation>
    </message>
    <message>
        <source>1 step larger</source>
        <translation>1 tamaño mayor</translation>
    </message>
    <message>
        <source>1 step smaller</source>
        <translation>1 tamaño menor</translation>
    </message>
    <message>
        <source>%1 steps larger</source>
        <translation>%1 tamaños mayor</translation>
    </message>
    <message>
        <source>%1 steps smaller</source>
        <translation>%1 tamaños menor</translation>
    </message>
    <message>
        <source>%1: even a /16 runs dry in more than 1 peak in 1,000.</source>
        <translation>%1: incluso una /16 se agota en más de 1 pico de cada 1.000.</translation>
    </message>
    <message>
        <source>%1: a /%2 runs dry in fewer than 1 peak in 10,000,000,000.</source>
        <translation>%1: una /%2 se agota en menos de 1 pico de cada 10.000.000.000.</translation>
    </message>
    <message>
        <source>%1: a /%2 runs dry in 1 peak in %3.</source>
        <translation>%1: una /%2 se agota en 1 pico de cada %3.</translation>
    </message>
    <message>
        <source>fewer than 1 peak in 10,000,000,000</source>
        <translation>menos de 1 pico de cada 10.000.000.000</translation>
    </message>
    <message>
        <source>every peak</source>
        <translation>todos los picos</translation>
    </message>
    <message>
        <source>1 peak in %1</source>
        <translation>1 pico de cada %1</translation>
    </message>
    <message>
        <source>%1 of 100 peaks</source>
        <translation>%1 de cada 100 picos</translation>
    </message>
    <message>
        <source>all but fewer than 1 peak in 10,000,000,000</source>
        <translation>todos salvo menos de 1 pico de cada 10.000.000.000</translation>
    </message>
    <message>
        <source>all but 1 peak in %1</source>
        <translation>todos salvo 1 pico de cada %1</translation>
    </message>
    <message>
        <source>1 more user and it is a /%1</source>
        <translation>1 usuario más y es una /%1</translation>
    </message>
    <message>
        <source>%1 more users and it is a /%2</source>
        <translation>%1 usuarios más y es una /%2</translation>
    </message>
    <message>
        <source>1 more interface endpoint and it is a /%1</source>
        <translation>1 punto de enlace de interfaz más y es una /%1</translation>
    </message>
    <message>
        <source>%1 more interface endpoints and it is a /%2</source>
        <translation>%1 puntos de enlace de interfaz más y es una /%2</translation>
    </message>
    <message>
        <source>1 zone fewer and it is a /%1</source>
        <translation>1 zona menos y es una /%1</translation>
    </message>
    <message>
        <source>%1 zones fewer and it is a /%2</source>
        <translation>%1 zonas menos y es una /%2</translation>
    </message>
    <message>
        <source>1 more user and no subnet is large enough</source>
        <translation>1 usuario más y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 more users and no subnet is large enough</source>
        <translation>%1 usuarios más y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>1 more interface endpoint and no subnet is large enough</source>
        <translation>1 punto de enlace de interfaz más y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 more interface endpoints and no subnet is large enough</source>
        <translation>%1 puntos de enlace de interfaz más y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>1 zone fewer and no subnet is large enough</source>
        <translation>1 zona menos y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 zones fewer and no subnet is large enough</source>
        <translation>%1 zonas menos y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 percentage points more concurrency and it is a /%2</source>
        <translation>%1 puntos porcentuales más de simultaneidad y es una /%2</translation>
    </message>
    <message>
        <source>%1 percentage points more concurrency and no subnet is large enough</source>
        <translation>%1 puntos porcentuales más de simultaneidad y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 more instance types per user and it is a /%2</source>
        <translation>%1 tipos de instancia más por usuario y es una /%2</translation>
    </message>
    <message>
        <source>%1 more instance types per user and no subnet is large enough</source>
        <translation>%1 tipos de instancia más por usuario y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 more training instances per user and it is a /%2</source>
        <translation>%1 instancias de entrenamiento más por usuario y es una /%2</translation>
    </message>
    <message>
        <source>%1 more training instances per user and no subnet is large enough</source>
        <translation>%1 instancias de entrenamiento más por usuario y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>with EFA for all jobs it is a /%1</source>
        <translation>con EFA en todos los trabajos es una /%1</translation>
    </message>
    <message>
        <source>with EFA for all jobs no subnet is large enough</source>
        <translation>con EFA en todos los trabajos ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 percentage points more growth a year and it is a /%2</source>
        <translation>%1 puntos porcentuales más de crecimiento al año y es una /%2</translation>
    </message>
    <message>
        <source>%1 percentage points more growth a year and no subnet is large enough</source>
        <translation>%1 puntos porcentuales más de crecimiento al año y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1 percentage points more margin and it is a /%2</source>
        <translation>%1 puntos porcentuales más de margen y es una /%2</translation>
    </message>
    <message>
        <source>%1 percentage points more margin and no subnet is large enough</source>
        <translation>%1 puntos porcentuales más de margen y ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>a /%1 holds until %2; nothing larger holds longer</source>
        <translation>una /%1 se queda pequeña en %2; ninguna mayor dura más</translation>
    </message>
    <message>
        <source>a /%1 holds until %2; a /%3 is not outgrown within %4 months</source>
        <translation>una /%1 se queda pequeña en %2; una /%3 no se queda pequeña en %4 meses</translation>
    </message>
    <message>
        <source>a /%1 holds until %2; a /%3 holds 1 month longer</source>
        <translation>una /%1 se queda pequeña en %2; una /%3 dura 1 mes más</translation>
    </message>
    <message>
        <source>a /%1 holds until %2; a /%3 holds %4 months longer</source>
        <translation>una /%1 se queda pequeña en %2; una /%3 dura %4 meses más</translation>
    </message>
    <message>
        <source>no subnet holds even the start</source>
        <translation>ninguna subred basta ni siquiera al inicio</translation>
    </message>
    <message>
        <source>a /%1 holds; it is not outgrown within %2 months</source>
        <translation>una /%1 basta; no se queda pequeña en %2 meses</translation>
    </message>
    <message>
        <source>a /%1 holds until month %2; nothing larger holds longer</source>
        <translation>una /%1 se queda pequeña en el mes %2; ninguna mayor dura más</translation>
    </message>
    <message>
        <source>a /%1 holds until month %2; a /%3 is not outgrown within %4 months</source>
        <translation>una /%1 se queda pequeña en el mes %2; una /%3 no se queda pequeña en %4 meses</translation>
    </message>
    <message>
        <source>a /%1 holds until month %2; a /%3 holds 1 month longer</source>
        <translation>una /%1 se queda pequeña en el mes %2; una /%3 dura 1 mes más</translation>
    </message>
    <message>
        <source>a /%1 holds until month %2; a /%3 holds %4 months longer</source>
        <translation>una /%1 se queda pequeña en el mes %2; una /%3 dura %4 meses más</translation>
    </message>
    <message>
        <source>/%1 below %2</source>
        <translation>/%1 por debajo de %2</translation>
    </message>
    <message>
        <source>none below %1</source>
        <translation>ninguna por debajo de %1</translation>
    </message>
    <message>
        <source>/%1 from %2</source>
        <translation>/%1 desde %2</translation>
    </message>
    <message>
        <source>none from %1</source>
        <translation>ninguna desde %1</translation>
    </message>
    <message>
        <source>/%1 for no job</source>
        <translation>/%1 para ningún trabajo</translation>
    </message>
    <message>
        <source>none for no job</source>
        <translation>ninguna para ningún trabajo</translation>
    </message>
    <message>
        <source>/%1 for all jobs</source>
        <translation>/%1 para todos los trabajos</translation>
    </message>
    <message>
        <source>none for all jobs</source>
        <translation>ninguna para todos los trabajos</translation>
    </message>
    <message>
        <source>users</source>
        <translation>usuarios</translation>
    </message>
    <message>
        <source>peak concurrency (%)</source>
        <translation>simultaneidad máxima (%)</translation>
    </message>
    <message>
        <source>instance types per user</source>
        <translation>tipos de instancia por usuario</translation>
    </message>
    <message>
        <source>training instances per user</source>
        <translation>instancias de entrenamiento por usuario</translation>
    </message>
    <message>
        <source>share of jobs with EFA</source>
        <translation>proporción de trabajos con EFA</translation>
    </message>
    <message>
        <source>interface endpoints</source>
        <translation>puntos de enlace de interfaz</translation>
    </message>
    <message>
        <source>availability zones</source>
        <translation>zonas de disponibilidad</translation>
    </message>
    <message>
        <source>growth (% a year)</source>
        <translation>crecimiento (% al año)</translation>
    </message>
    <message>
        <source>margin (%)</source>
        <translation>margen (%)</translation>
    </message>
    <message>
        <source>no input moves the answer within ±%1 %</source>
        <translation>ninguna entrada mueve la respuesta dentro de ±%1 %</translation>
    </message>
    <message>
        <source>users matter most: %1 to %2 of them move the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa son los usuarios: de %1 a %2 mueven la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>peak concurrency matters most: %1 % to %2 % moves the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa es la simultaneidad máxima: del %1 % al %2 % mueve la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>instance types matter most: %1 to %2 per user move the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa son los tipos de instancia: de %1 a %2 por usuario mueven la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>training instances matter most: %1 to %2 per user move the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa son las instancias de entrenamiento: de %1 a %2 por usuario mueven la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>EFA matters most: for all jobs instead of none it moves the requirement from %1 to %2 addresses per subnet</source>
        <translation>lo que más importa es EFA: en todos los trabajos en vez de en ninguno mueve la necesidad de %1 a %2 direcciones por subred</translation>
    </message>
    <message>
        <source>interface endpoints matter most: %1 to %2 of them move the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa son los puntos de enlace de interfaz: de %1 a %2 mueven la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>availability zones matter most: %1 to %2 of them move the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa son las zonas de disponibilidad: de %1 a %2 mueven la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>growth matters most: %1 % to %2 % a year moves the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa es el crecimiento: del %1 % al %2 % al año mueve la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>the margin matters most: %1 % to %2 % moves the requirement from %3 to %4 addresses per subnet</source>
        <translation>lo que más importa es el margen: del %1 % al %2 % mueve la necesidad de %3 a %4 direcciones por subred</translation>
    </message>
    <message>
        <source>Ask for the VPC block %1 with one subnet of /%2: %3 of its %4 usable addresses are needed, %5 stay free.</source>
        <translation>Pida el bloque de VPC %1 con una subred de /%2: se necesitan %3 de sus %4 direcciones utilizables y %5 quedan libres.</translation>
    </message>
    <message>
        <source>Ask for the VPC block %1 with %2 subnets of /%3, one in each availability zone: %4 of %5 usable addresses are needed in each, %6 stay free.</source>
        <translation>Pida el bloque de VPC %1 con %2 subredes de /%3, una en cada zona de disponibilidad: en cada una se necesitan %4 de %5 direcciones utilizables y %6 quedan libres.</translation>
    </message>
    <message>
        <source>Ask for %1 VPC blocks, one for each domain, with %2 subnets: %3 addresses in all.</source>
        <translation>Pida %1 bloques de VPC, uno para cada dominio, con %2 subredes: %3 direcciones en total.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subred</translation>
    </message>
    <message>
        <source>Zones</source>
        <translation>Zonas</translation>
    </message>
    <message>
        <source>What to ask for</source>
        <translation>Lo que hay que pedir</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>VPC block</source>
        <translation>Bloque de VPC</translation>
    </message>
    <message>
        <source>Subnet size</source>
        <translation>Tamaño de subred</translation>
    </message>
    <message>
        <source>Usable per subnet</source>
        <translation>Utilizables por subred</translation>
    </message>
    <message>
        <source>Required per subnet</source>
        <translation>Necesarias por subred</translation>
    </message>
    <message>
        <source>Free per subnet</source>
        <translation>Libres por subred</translation>
    </message>
    <message>
        <source>Used (%)</source>
        <translation>En uso (%)</translation>
    </message>
    <message>
        <source>AWS keeps 5 addresses of every subnet: they are not among the usable ones.</source>
        <translation>AWS se reserva 5 direcciones de cada subred: no están entre las utilizables.</translation>
    </message>
    <message>
        <source>Findings: errors %1, warnings %2, notes %3.</source>
        <translation>Hallazgos: errores %1, advertencias %2, notas %3.</translation>
    </message>
    <message>
        <source>AWS says so</source>
        <translation>AWS lo dice</translation>
    </message>
    <message>
        <source>recorded data, or AWS texts that disagree</source>
        <translation>datos registrados, o textos de AWS que no coinciden</translation>
    </message>
    <message>
        <source>inferred</source>
        <translation>deducido</translation>
    </message>
    <message>
        <source>Ruleset</source>
        <translation>Conjunto de reglas</translation>
    </message>
    <message>
        <source>Account</source>
        <translation>Cuenta</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Availability zones</source>
        <translation>Zonas de disponibilidad</translation>
    </message>
    <message>
        <source>Sized for users</source>
        <translation>Dimensionado para usuarios</translation>
    </message>
    <message>
        <source>EFS mount targets</source>
        <translation>Destinos de montaje de EFS</translation>
    </message>
    <message>
        <source>Growth (% a year)</source>
        <translation>Crecimiento (% al año)</translation>
    </message>
    <message>
        <source>Growth model</source>
        <translation>Modelo de crecimiento</translation>
    </message>
    <message>
        <source>Horizon (months)</source>
        <translation>Horizonte (meses)</translation>
    </message>
    <message>
        <source>Margin on the user level (%)</source>
        <translation>Margen sobre el nivel de usuario (%)</translation>
    </message>
    <message>
        <source>Pinned VPC block</source>
        <translation>Bloque de VPC fijado</translation>
    </message>
    <message>
        <source>Gateway endpoints</source>
        <translation>Puntos de enlace de puerta de enlace</translation>
    </message>
    <message>
        <source>app</source>
        <translation>aplicación</translation>
    </message>
    <message>
        <source>Who works with what</source>
        <translation>Quién trabaja con qué</translation>
    </message>
    <message>
        <source>Cohort or space group</source>
        <translation>Cohorte o grupo de espacios</translation>
    </message>
    <message>
        <source>Users or spaces</source>
        <translation>Usuarios o espacios</translation>
    </message>
    <message>
        <source>Active at once (%)</source>
        <translation>Activos a la vez (%)</translation>
    </message>
    <message>
        <source>App or job</source>
        <translation>Aplicación o trabajo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>Per user or space</source>
        <translation>Por usuario o espacio</translation>
    </message>
    <message>
        <source>Used by (%)</source>
        <translation>Usado por (%)</translation>
    </message>
    <message>
        <source>EFA</source>
        <translation>EFA</translation>
    </message>
    <message>
        <source>Addresses per instance, if set</source>
        <translation>Direcciones por instancia, si se fijan</translation>
    </message>
    <message>
        <source>zone</source>
        <translation>zona</translation>
    </message>
    <message>
        <source>interface endpoint and zone</source>
        <translation>punto de enlace de interfaz y zona</translation>
    </message>
    <message>
        <source>active user</source>
        <translation>usuario activo</translation>
    </message>
    <message>
        <source>user and instance type</source>
        <translation>usuario y tipo de instancia</translation>
    </message>
    <message>
        <source>running space</source>
        <translation>espacio en ejecución</translation>
    </message>
    <message>
        <source>instance</source>
        <translation>instancia</translation>
    </message>
    <message>
        <source>The figures that were counted with, and who says so</source>
        <translation>Las cifras con las que se contó y quién las da</translation>
    </message>
    <message>
        <source>What takes them</source>
        <translation>Qué las ocupa</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>With EFA</source>
        <translation>Con EFA</translation>
    </message>
    <message>
        <source>For each</source>
        <translation>Por cada</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>Certeza</translation>
    </message>
    <message>
        <source>This report</source>
        <translation>Este informe</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Plan file</source>
        <translation>Archivo del plan</translation>
    </message>
    <message>
        <source>SHA-256 of the plan</source>
        <translation>SHA-256 del plan</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>Headroom</source>
        <translation>Headroom</translation>
    </message>
    <message>
        <source>What each domain supposes</source>
        <translation>Lo que supone cada dominio</translation>
    </message>
    <message>
        <source>Setting</source>
        <translation>Ajuste</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>user</source>
        <translation>usuario</translation>
    </message>
    <message>
        <source>What takes the addresses, at the horizon of %1 months</source>
        <translation>Qué ocupa las direcciones, en el horizonte de %1 meses</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>Elemento</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Users and shared spaces, and what they take</source>
        <translation>Usuarios y espacios compartidos, y lo que ocupan</translation>
    </message>
    <message>
        <source>At the start</source>
        <translation>Al inicio</translation>
    </message>
    <message>
        <source>At the horizon</source>
        <translation>En el horizonte</translation>
    </message>
    <message>
        <source>Active at once</source>
        <translation>Activos a la vez</translation>
    </message>
    <message>
        <source>Addresses of one subnet, by what takes them</source>
        <translation>Direcciones de una subred, según qué las ocupa</translation>
    </message>
    <message>
        <source>Required</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Stacked bars, one for each way in which users spread over the zones; %1 addresses are required in the one that is sized for.</source>
        <translation>Barras apiladas, una por cada manera en que los usuarios se reparten entre las zonas; se necesitan %1 direcciones en la que sirve de base al dimensionamiento.</translation>
    </message>
    <message>
        <source>Stacked bars, one for each way in which users spread over the zones.</source>
        <translation>Barras apiladas, una por cada manera en que los usuarios se reparten entre las zonas.</translation>
    </message>
    <message>
        <source>What takes the addresses of one subnet</source>
        <translation>Qué ocupa las direcciones de una subred</translation>
    </message>
    <message>
        <source>sized for this</source>
        <translation>dimensionado para esto</translation>
    </message>
    <message>
        <source>none, above /16</source>
        <translation>ninguna, mayor que /16</translation>
    </message>
    <message>
        <source>Counted by the ruleset %1 (%2): %3.</source>
        <translation>Contado con el conjunto de reglas %1 (%2): %3.</translation>
    </message>
    <message>
        <source>Three ways in which users may spread over the zones</source>
        <translation>Tres maneras en que los usuarios pueden repartirse entre las zonas</translation>
    </message>
    <message>
        <source>If users are</source>
        <translation>Si los usuarios están</translation>
    </message>
    <message>
        <source>User level</source>
        <translation>Nivel de usuario</translation>
    </message>
    <message>
        <source>Domain level</source>
        <translation>Nivel de dominio</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>A subnet holds the domain level of its zone and its part of the user level; the plan adds no margin.</source>
        <translation>Una subred contiene el nivel de dominio de su zona y su parte del nivel de usuario; el plan no añade margen.</translation>
    </message>
    <message>
        <source>A subnet holds the domain level of its zone, its part of the user level, and the margin of %1 % on that part.</source>
        <translation>Una subred contiene el nivel de dominio de su zona, su parte del nivel de usuario y el margen del %1 % sobre esa parte.</translation>
    </message>
    <message>
        <source>The base and its scenarios, at the horizon</source>
        <translation>La base y sus escenarios, en el horizonte</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Against the base</source>
        <translation>Frente a la base</translation>
    </message>
    <message>
        <source>Outgrown in month</source>
        <translation>Se queda pequeña en el mes</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Errores</translation>
    </message>
    <message>
        <source>Warnings</source>
        <translation>Advertencias</translation>
    </message>
    <message>
        <source>What each scenario changes</source>
        <translation>Lo que cambia cada escenario</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Cambio</translation>
    </message>
    <message>
        <source>gives no plan: “%1” is not allowed</source>
        <translation>no da ningún plan: «%1» no se admite</translation>
    </message>
    <message>
        <source>used by AWS services</source>
        <translation>usado por servicios de AWS</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>existing subnet</source>
        <translation>subred existente</translation>
    </message>
    <message>
        <source>planned VPC block</source>
        <translation>bloque de VPC previsto</translation>
    </message>
    <message>
        <source>planned subnet</source>
        <translation>subred prevista</translation>
    </message>
    <message>
        <source>What is taken and what is planned, by address</source>
        <translation>Lo que está ocupado y lo que está previsto, por dirección</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Qué es</translation>
    </message>
    <message>
        <source>Domain or reason</source>
        <translation>Dominio o motivo</translation>
    </message>
    <message>
        <source>In use or required</source>
        <translation>En uso o necesarias</translation>
    </message>
    <message>
        <source>pinned VPC block</source>
        <translation>bloque de VPC fijado</translation>
    </message>
    <message>
        <source>The pools that blocks are taken from</source>
        <translation>Los rangos de los que se toman los bloques</translation>
    </message>
    <message>
        <source>Pool</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupadas</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libres</translation>
    </message>
    <message>
        <source>Largest free block</source>
        <translation>Mayor bloque libre</translation>
    </message>
    <message>
        <source>error</source>
        <translation>error</translation>
    </message>
    <message>
        <source>warning</source>
        <translation>advertencia</translation>
    </message>
    <message>
        <source>note</source>
        <translation>nota</translation>
    </message>
    <message>
        <source>The scenarios beside the base</source>
        <translation>Los escenarios junto a la base</translation>
    </message>
    <message>
        <source>Blocks are placed largest first, each at the lowest free aligned place; what is pinned stays where it is.</source>
        <translation>Los bloques se colocan de mayor a menor, cada uno en el primer lugar libre y alineado; lo que está fijado se queda donde está.</translation>
    </message>
    <message>
        <source>A map of the pools, with %1 blocks that are taken or planned.</source>
        <translation>Un mapa de los rangos, con %1 bloques ocupados o previstos.</translation>
    </message>
    <message>
        <source>The map of the pools</source>
        <translation>El mapa de los rangos</translation>
    </message>
    <message>
        <source>Nothing was found.</source>
        <translation>No se encontró nada.</translation>
    </message>
    <message>
        <source>What an architect should know of this plan</source>
        <translation>Lo que un arquitecto debe saber de este plan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where in the plan</source>
        <translation>Lugar en el plan</translation>
    </message>
    <message>
        <source>Domain %1</source>
        <translation>Dominio %1</translation>
    </message>
    <message>
        <source>The answer</source>
        <translation>La respuesta</translation>
    </message>
    <message>
        <source>How it was derived</source>
        <translation>Cómo se obtuvo</translation>
    </message>
    <message>
        <source>How users spread over the zones</source>
        <translation>Cómo se reparten los usuarios entre las zonas</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Scenarios compared</source>
        <translation>Comparación de escenarios</translation>
    </message>
    <message>
        <source>The address plan</source>
        <translation>El plan de direcciones</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Assumptions and sources</source>
        <translation>Supuestos y fuentes</translation>
    </message>
    <message>
        <source>IP capacity for SageMaker Studio: %1</source>
        <translation>Capacidad de IP para SageMaker Studio: %1</translation>
    </message>
    <message>
        <source>Users and addresses by month</source>
        <translation>Usuarios y direcciones por mes</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>The month in which each subnet is outgrown, if users are …</source>
        <translation>El mes en que cada subred se queda pequeña, si los usuarios están …</translation>
    </message>
    <message>
        <source>The plan supposes no growth, up to its horizon of %1 months.</source>
        <translation>El plan no supone crecimiento, hasta su horizonte de %1 meses.</translation>
    </message>
    <message>
        <source>Users and shared spaces grow by %1 % of those at the start a year; the plan looks %2 months ahead.</source>
        <translation>Los usuarios y los espacios compartidos crecen al año un %1 % de los del inicio; el plan mira %2 meses adelante.</translation>
    </message>
    <message>
        <source>Users and shared spaces grow by %1 % a year, compound; the plan looks %2 months ahead.</source>
        <translation>Los usuarios y los espacios compartidos crecen un %1 % al año, compuesto; el plan mira %2 meses adelante.</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>From</source>
        <translation>Desde</translation>
    </message>
    <message>
        <source>To</source>
        <translation>Hasta</translation>
    </message>
    <message>
        <source>Least required per subnet</source>
        <translation>Mínimo necesario por subred</translation>
    </message>
    <message>
        <source>Most required per subnet</source>
        <translation>Máximo necesario por subred</translation>
    </message>
    <message>
        <source>To the next subnet size</source>
        <translation>Hasta el siguiente tamaño de subred</translation>
    </message>
    <message>
        <source>Addresses in use in one subnet at the same time</source>
        <translation>Direcciones en uso al mismo tiempo en una subred</translation>
    </message>
    <message>
        <source>How often</source>
        <translation>Con qué frecuencia</translation>
    </message>
    <message>
        <source>The chance that a subnet runs dry</source>
        <translation>La probabilidad de que una subred se agote</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Runs dry in</source>
        <translation>Se agota en</translation>
    </message>
    <message>
        <source>The smallest subnet for a chance that one accepts</source>
        <translation>La subred más pequeña para una probabilidad que se acepta</translation>
    </message>
    <message>
        <source>Chance one accepts (%)</source>
        <translation>Probabilidad que se acepta (%)</translation>
    </message>
    <message>
        <source>Demand over time, against the sizes of subnets</source>
        <translation>La demanda a lo largo del tiempo, frente a los tamaños de subred</translation>
    </message>
    <message>
        <source>There is no answer to be moved: with one zone, none can be lost.</source>
        <translation>No hay respuesta que mover: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>A bar for each of %1 inputs, the longest first: it goes from %2 to %3 addresses required per subnet.</source>
        <translation>Una barra para cada una de las %1 entradas, la más larga primero: va de %2 a %3 direcciones necesarias por subred.</translation>
    </message>
    <message>
        <source>What the answer hangs on</source>
        <translation>De qué depende la respuesta</translation>
    </message>
    <message>
        <source>The demand spreads over more than %1 counts: its exact law is not computed.</source>
        <translation>La demanda se extiende sobre más de %1 valores: su distribución exacta no se calcula.</translation>
    </message>
    <message>
        <source>The /%1 that is asked for runs dry in fewer than 1 peak in 10,000,000,000.</source>
        <translation>La /%1 que se pide se agota en menos de 1 pico de cada 10.000.000.000.</translation>
    </message>
    <message>
        <source>The /%1 that is asked for runs dry in 1 peak in %2.</source>
        <translation>La /%1 que se pide se agota en 1 pico de cada %2.</translation>
    </message>
    <message>
        <source>The /%1 that is asked for runs dry in %2 of 100 peaks.</source>
        <translation>La /%1 que se pide se agota en %2 de cada 100 picos.</translation>
    </message>
    <message>
        <source>A falling curve: half of all peaks take more than %1 addresses in one subnet, one in a hundred more than %2, one in a thousand more than %3.</source>
        <translation>Una curva descendente: la mitad de los picos ocupan más de %1 direcciones en una subred, uno de cada cien más de %2, uno de cada mil más de %3.</translation>
    </message>
    <message>
        <source>The chance that more addresses are needed</source>
        <translation>La probabilidad de que se necesiten más direcciones</translation>
    </message>
    <message>
        <source>Scenario: %1</source>
        <translation>Escenario: %1</translation>
    </message>
    <message>
        <source>The plan is not in a file. SHA-256: %1</source>
        <translation>El plan no está en un archivo. SHA-256: %1</translation>
    </message>
    <message>
        <source>Plan file: %1. SHA-256: %2</source>
        <translation>Archivo del plan: %1. SHA-256: %2</translation>
    </message>
    <message>
        <source>Made on %1 by Headroom %2, without access to AWS</source>
        <translation>Hecho el %1 con Headroom %2, sin acceso a AWS</translation>
    </message>
    <message numerus="yes">
        <source>Page %1 of %2</source>
        <comment>&amp;P</comment>
        <translation>
            <numerusform>Página %1 de %2</numerusform>
            <numerusform>Página %1 de %2</numerusform>
        </translation>
    </message>
    <message>
        <source>Addresses of one subnet</source>
        <translation>Direcciones de una subred</translation>
    </message>
    <message>
        <source>The addresses required of one subnet of “%1” by month, as a line against the subnet that is asked for and the one below it.</source>
        <translation>Las direcciones necesarias en una subred de «%1» por mes, como línea frente a la subred que se pide y la de un tamaño menor.</translation>
    </message>
    <message>
        <source>Growth, month by month</source>
        <translation>Crecimiento, mes a mes</translation>
    </message>
    <message>
        <source>Growth factor</source>
        <translation>Factor de crecimiento</translation>
    </message>
    <message>
        <source>User level in all</source>
        <translation>Nivel de usuario en total</translation>
    </message>
    <message>
        <source>Usable in the subnet asked for</source>
        <translation>Utilizables en la subred que se pide</translation>
    </message>
    <message>
        <source>Usable in one size smaller</source>
        <translation>Utilizables en un tamaño menor</translation>
    </message>
    <message>
        <source>addresses</source>
        <translation>direcciones</translation>
    </message>
    <message>
        <source>1 is yes, 0 is no</source>
        <translation>1 es sí, 0 es no</translation>
    </message>
    <message>
        <source>Addresses of a mount target, in each zone</source>
        <translation>Direcciones de un destino de montaje, en cada zona</translation>
    </message>
    <message>
        <source>Addresses of an interface endpoint, in each zone</source>
        <translation>Direcciones de un punto de enlace de interfaz, en cada zona</translation>
    </message>
    <message>
        <source>Addresses of a Jupyter Server</source>
        <translation>Direcciones de un Jupyter Server</translation>
    </message>
    <message>
        <source>Addresses per user and instance type</source>
        <translation>Direcciones por usuario y tipo de instancia</translation>
    </message>
    <message>
        <source>Addresses per running space</source>
        <translation>Direcciones por espacio en ejecución</translation>
    </message>
    <message>
        <source>% a year</source>
        <translation>% al año</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>months</source>
        <translation>meses</translation>
    </message>
    <message>
        <source>Margin on the user level</source>
        <translation>Margen sobre el nivel de usuario</translation>
    </message>
    <message>
        <source>%</source>
        <translation>%</translation>
    </message>
    <message>
        <source>Apps per user</source>
        <translation>Aplicaciones por usuario</translation>
    </message>
    <message>
        <source>Used by</source>
        <translation>Usado por</translation>
    </message>
    <message>
        <source>% of those active</source>
        <translation>% de los activos</translation>
    </message>
    <message>
        <source>Instances per user</source>
        <translation>Instancias por usuario</translation>
    </message>
    <message>
        <source>Addresses per instance, as the plan says</source>
        <translation>Direcciones por instancia, según el plan</translation>
    </message>
    <message>
        <source>Addresses per instance</source>
        <translation>Direcciones por instancia</translation>
    </message>
    <message>
        <source>Addresses per instance with EFA</source>
        <translation>Direcciones por instancia con EFA</translation>
    </message>
    <message>
        <source>Change a value in the column with the coloured cells: ledger, requirement and growth are calculated anew.</source>
        <translation>Cambie un valor en la columna de las celdas de color: el desglose, la necesidad y el crecimiento se vuelven a calcular.</translation>
    </message>
    <message>
        <source>Inputs</source>
        <translation>Entradas</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Unidad</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Se admite</translation>
    </message>
    <message>
        <source>Shared spaces</source>
        <translation>Espacios compartidos</translation>
    </message>
    <message>
        <source>What takes the addresses</source>
        <translation>Qué ocupa las direcciones</translation>
    </message>
    <message>
        <source>Stacked columns, one for each domain, of the addresses by what takes them.</source>
        <translation>Columnas apiladas, una por dominio, de las direcciones según qué las ocupa.</translation>
    </message>
    <message>
        <source>What takes the addresses, at the horizon</source>
        <translation>Qué ocupa las direcciones, en el horizonte</translation>
    </message>
    <message>
        <source>Active</source>
        <translation>Activos</translation>
    </message>
    <message>
        <source>Per active user or space</source>
        <translation>Por usuario o espacio activo</translation>
    </message>
    <message>
        <source>Count</source>
        <translation>Cantidad</translation>
    </message>
    <message>
        <source>Addresses each</source>
        <translation>Direcciones por unidad</translation>
    </message>
    <message>
        <source>What takes the addresses, by domain</source>
        <translation>Qué ocupa las direcciones, por dominio</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Resumen</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>By entity</source>
        <translation>Por entidad</translation>
    </message>
    <message>
        <source>Requirement</source>
        <translation>Necesidad</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Address plan</source>
        <translation>Plan de direcciones</translation>
    </message>
    <message>
        <source>Sources</source>
        <translation>Fuentes</translation>
    </message>
    <message>
        <source>Prefix length</source>
        <translation>Longitud del prefijo</translation>
    </message>
    <message>
        <source>From the ledger to the subnet</source>
        <translation>Del desglose a la subred</translation>
    </message>
    <message>
        <source>Domain level in one subnet</source>
        <translation>Nivel de dominio en una subred</translation>
    </message>
    <message>
        <source>Subnets they spread over</source>
        <translation>Subredes entre las que se reparten</translation>
    </message>
    <message>
        <source>User level in one subnet</source>
        <translation>Nivel de usuario en una subred</translation>
    </message>
    <message>
        <source>Subnet prefix length</source>
        <translation>Longitud del prefijo de subred</translation>
    </message>
    <message>
        <source>VPC prefix length</source>
        <translation>Longitud del prefijo de la VPC</translation>
    </message>
    <message>
        <source>to be placed anew</source>
        <translation>por colocar de nuevo</translation>
    </message>
    <message>
        <source>Subnets, zone by zone</source>
        <translation>Subredes, zona a zona</translation>
    </message>
    <message>
        <source>a file with the AWS CLI&apos;s JSON; this is a folder</source>
        <translation>un archivo con el JSON de AWS CLI; esto es una carpeta</translation>
    </message>
    <message>
        <source>a file with the AWS CLI&apos;s JSON; this is a device</source>
        <translation>un archivo con el JSON de AWS CLI; esto es un dispositivo</translation>
    </message>
    <message>
        <source>a file that can be read</source>
        <translation>un archivo que se pueda leer</translation>
    </message>
    <message>
        <source>The file can&apos;t be read: %1</source>
        <translation>No se puede leer el archivo: %1</translation>
    </message>
    <message>
        <source>None of the subnets is outgrown within %1 months.</source>
        <translation>Ninguna subred se queda pequeña en %1 meses.</translation>
    </message>
    <message>
        <source>The first subnets to be outgrown are those of %1, in month %2 (%3).</source>
        <translation>Las primeras subredes que se quedan pequeñas son las de %1, en el mes %2 (%3).</translation>
    </message>
    <message>
        <source>The first subnets to be outgrown are those of %1, in month %2.</source>
        <translation>Las primeras subredes que se quedan pequeñas son las de %1, en el mes %2.</translation>
    </message>
    <message>
        <source>A /%1 is not outgrown within %2 months.</source>
        <translation>Una /%1 no se queda pequeña en %2 meses.</translation>
    </message>
    <message>
        <source>A /%1 is outgrown in month %2 (%3).</source>
        <translation>Una /%1 se queda pequeña en el mes %2 (%3).</translation>
    </message>
    <message>
        <source>A /%1 is outgrown in month %2.</source>
        <translation>Una /%1 se queda pequeña en el mes %2.</translation>
    </message>
    <message>
        <source>Errors, warnings and notes are counted for each domain here; those on the plan as a whole, which the first page counts as well, are in none of them.</source>
        <translation>Los errores, las advertencias y las notas se cuentan aquí por dominio; los del plan en su conjunto, que la primera página también cuenta, no están en ninguno.</translation>
    </message>
    <message>
        <source>Each input moved by ±%1 % or by a step, as From and To tell, the others as they are</source>
        <translation>Cada entrada movida un ±%1 % o un paso, según dicen Desde y Hasta, las demás como están</translation>
    </message>
    <message>
        <source>The answer supposes that all who may be active at once are, with all that they may run. Here is the law of how much is in use at the horizon if each user comes and goes independently of the others, and each instance runs in any zone alike. It is computed exactly, not sampled.</source>
        <translation>La respuesta supone que están activos a la vez todos los que pueden estarlo, con todo lo que pueden ejecutar. Aquí está la distribución de lo que se usa en el horizonte si cada usuario va y viene con independencia de los demás y cada instancia se ejecuta en cualquier zona por igual. Se calcula de forma exacta, no por muestreo.</translation>
    </message>
    <message>
        <source>All zones are up in this law, so that it asks for less than the answer, which is sized for the loss of one.</source>
        <translation>En esta distribución funcionan todas las zonas, así que pide menos que la respuesta, que se dimensiona para la pérdida de una.</translation>
    </message>
    <message>
        <source>Users spread over all zones in this law; the answer is sized for all of them in one subnet.</source>
        <translation>En esta distribución los usuarios se reparten entre todas las zonas; la respuesta se dimensiona para todos en una sola subred.</translation>
    </message>
    <message>
        <source>for each instance as many as the plan says</source>
        <translation>por cada instancia, tantas como dice el plan</translation>
    </message>
    <message>
        <source>for each instance as many as its kind takes, EFA included</source>
        <translation>por cada instancia, tantas como toma su tipo, EFA incluido</translation>
    </message>
    <message>
        <source>one for each active user on this instance type</source>
        <translation>una por cada usuario activo con este tipo de instancia</translation>
    </message>
    <message>
        <source>one for each shared space on this instance type</source>
        <translation>una por cada espacio compartido con este tipo de instancia</translation>
    </message>
    <message>
        <source>one for each running space</source>
        <translation>una por cada espacio en ejecución</translation>
    </message>
    <message>
        <source>one for each running app</source>
        <translation>una por cada aplicación en ejecución</translation>
    </message>
    <message>
        <source>one for each active user</source>
        <translation>una por cada usuario activo</translation>
    </message>
    <message>
        <source>one for each shared space</source>
        <translation>una por cada espacio compartido</translation>
    </message>
    <message>
        <source>one for each zone, where there are mount targets</source>
        <translation>una por cada zona, si hay destinos de montaje</translation>
    </message>
    <message>
        <source>one for each interface endpoint and zone</source>
        <translation>una por cada punto de enlace de interfaz y zona</translation>
    </message>
    <message>
        <source>Runway</source>
        <translation>Duración</translation>
    </message>
    <message>
        <source>In use at once</source>
        <translation>En uso a la vez</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Riesgo aceptado</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Cambios</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>%1 (part %2 of %3)</source>
        <translation>%1 (parte %2 de %3)</translation>
    </message>
    <message>
        <source>One domain as AWS&apos;s whitepaper counts it: two instance types and a training job each.</source>
        <translation>Un dominio como lo cuenta el documento técnico de AWS: dos tipos de instancia y un trabajo de entrenamiento por usuario.</translation>
    </message>
    <message>
        <source>Three cohorts that grow, a zone to lose, and the questions of a design review as scenarios.</source>
        <translation>Tres cohortes que crecen, una zona que perder y, como escenarios, las preguntas de una revisión de diseño.</translation>
    </message>
    <message>
        <source>Few users, many network interfaces: jobs with EFA and HyperPod clusters.</source>
        <translation>Pocos usuarios, muchas interfaces de red: trabajos con EFA y clústeres de HyperPod.</translation>
    </message>
    <message>
        <source>A domain, an account and a VPC for each business unit, in one pool beside what exists.</source>
        <translation>Un dominio, una cuenta y una VPC para cada unidad de negocio, en un rango junto a lo que ya existe.</translation>
    </message>
    <message>
        <source>Domains with an answer: %1 of %2. What keeps the others from one stands below the table.</source>
        <translation>Dominios con respuesta: %1 de %2. Bajo la tabla se dice qué se la impide a los demás.</translation>
    </message>
    <message>
        <source>%1 has no answer: with one zone, none can be lost.</source>
        <translation>%1 no tiene respuesta: con una sola zona, no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>%1 has no answer: %2 addresses are needed in one subnet, and the largest, a /16, has %3 usable.</source>
        <translation>%1 no tiene respuesta: se necesitan %2 direcciones en una subred, y la mayor, una /16, tiene %3 utilizables.</translation>
    </message>
    <message>
        <source>%1 needs %2 subnets of /%3, for which its pinned block %4 is too small.</source>
        <translation>%1 necesita %2 subredes de /%3, para las que su bloque fijado %4 es demasiado pequeño.</translation>
    </message>
    <message>
        <source>%1 needs %2 subnets of /%3, more than a VPC block of /16 holds.</source>
        <translation>%1 necesita %2 subredes de /%3, más de las que caben en un bloque de VPC de /16.</translation>
    </message>
    <message>
        <source>%1 needs a VPC block of /%2, for which no pool has room.</source>
        <translation>%1 necesita un bloque de VPC de /%2, para el que ningún rango tiene sitio.</translation>
    </message>
    <message>
        <source>Domains that have no answer either: %1. The findings name them.</source>
        <translation>Dominios que tampoco tienen respuesta: %1. Los hallazgos los nombran.</translation>
    </message>
    <message>
        <source>Where users come and go independently, a /%1 of %2 runs dry in 1 peak in %3: see Risk.</source>
        <translation>Si los usuarios van y vienen con independencia, una /%1 de %2 se agota en 1 pico de cada %3: véase Riesgo.</translation>
    </message>
    <message>
        <source>Where users come and go independently, a /%1 of %2 runs dry in %3 of 100 peaks: see Risk.</source>
        <translation>Si los usuarios van y vienen con independencia, una /%1 de %2 se agota en %3 de cada 100 picos: véase Riesgo.</translation>
    </message>
    <message>
        <source>Bars for the base and each of %1 scenarios, one for each way in which users spread over the zones. None of them has an answer.</source>
        <translation>Barras para la base y cada uno de los %1 escenarios, una por cada manera en que los usuarios se reparten entre las zonas. Ninguno tiene respuesta.</translation>
    </message>
    <message>
        <source>Bars for the base and each of %1 scenarios, one for each way in which users spread over the zones, against the sizes of subnets. The base asks for most: %2 addresses in one subnet of %3.</source>
        <translation>Barras para la base y cada uno de los %1 escenarios, una por cada manera en que los usuarios se reparten entre las zonas, frente a los tamaños de subred. La base es la que más pide: %2 direcciones en una subred de %3.</translation>
    </message>
    <message>
        <source>Bars for the base and each of %1 scenarios, one for each way in which users spread over the zones, against the sizes of subnets. The scenario %2 asks for most: %3 addresses in one subnet of %4.</source>
        <translation>Barras para la base y cada uno de los %1 escenarios, una por cada manera en que los usuarios se reparten entre las zonas, frente a los tamaños de subred. El escenario %2 es el que más pide: %3 direcciones en una subred de %4.</translation>
    </message>
    <message>
        <source>There is no answer that could be outgrown: with one zone, none can be lost.</source>
        <translation>No hay respuesta que pueda quedarse pequeña: con una sola zona, no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>Stacked areas of what one subnet has to hold: %1 addresses at the start, %2 in month %3, the horizon, and beyond; the sizes of subnets are lines across.</source>
        <translation>Áreas apiladas de lo que debe caber en una subred: %1 direcciones al inicio, %2 en el mes %3, el horizonte, y más allá; los tamaños de subred son líneas horizontales.</translation>
    </message>
    <message>
        <source>Up to the longest horizon that a plan may have; the month of the horizon is bold.</source>
        <translation>Hasta el horizonte más largo que puede tener un plan; el mes del horizonte está en negrita.</translation>
    </message>
    <message>
        <source>none: with one zone, none can be lost</source>
        <translation>ninguna: con una sola zona, no se puede perder ninguna</translation>
    </message>
    <message>
        <source>Ledger, requirement, growth and the figures here follow the sheet of inputs. Blocks are those of the plan: where a size changes, they are to be placed anew.</source>
        <translation>El desglose, la necesidad, el crecimiento y las cifras de aquí siguen la hoja de entradas. Los bloques son los del plan: donde cambia un tamaño, hay que colocarlos de nuevo.</translation>
    </message>
    <message>
        <source>As the plan was when this was exported: this sheet does not follow the inputs.</source>
        <translation>Como estaba el plan al exportarlo: esta hoja no sigue las entradas.</translation>
    </message>
    <message>
        <source>It is a folder, not a file.</source>
        <translation>Es una carpeta, no un archivo.</translation>
    </message>
    <message>
        <source>It is a device or a pipe, not a file.</source>
        <translation>Es un dispositivo o una tubería, no un archivo.</translation>
    </message>
</context>
<context>
    <name>TornadoItem</name>
    <message>
        <source>no effect</source>
        <translation>sin efecto</translation>
    </message>
    <message>
        <source>%1 to %2: no effect</source>
        <translation>%1 a %2: sin efecto</translation>
    </message>
    <message>
        <source>/%1 holds %2</source>
        <translation>/%1: caben %2</translation>
    </message>
    <message>
        <source>As it stands: %1</source>
        <translation>Tal como está: %1</translation>
    </message>
</context>
<context>
    <name>headroom</name>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>all</source>
        <translation>todos</translation>
    </message>
    <message>
        <source>/%1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>EFS mount target</source>
        <translation>Destino de montaje de EFS</translation>
    </message>
    <message>
        <source>VPC endpoints</source>
        <translation>Puntos de enlace de VPC</translation>
    </message>
    <message>
        <source>Jupyter Server</source>
        <translation>Jupyter Server</translation>
    </message>
    <message>
        <source>KernelGateway app</source>
        <translation>Aplicación KernelGateway</translation>
    </message>
    <message>
        <source>Running space</source>
        <translation>Espacio en ejecución</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>Entrenamiento</translation>
    </message>
    <message>
        <source>Processing</source>
        <translation>Procesamiento</translation>
    </message>
    <message>
        <source>Batch transform</source>
        <translation>Transformación por lotes</translation>
    </message>
    <message>
        <source>Hosting endpoint</source>
        <translation>Punto de enlace de alojamiento</translation>
    </message>
    <message>
        <source>HyperPod (Slurm)</source>
        <translation>HyperPod (Slurm)</translation>
    </message>
    <message>
        <source>HyperPod (EKS)</source>
        <translation>HyperPod (EKS)</translation>
    </message>
    <message>
        <source>One subnet</source>
        <translation>Una subred</translation>
    </message>
    <message>
        <source>Even spread</source>
        <translation>Reparto igual</translation>
    </message>
    <message>
        <source>One zone lost</source>
        <translation>Una zona perdida</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>month %1</source>
        <translation>mes %1</translation>
    </message>
    <message>
        <source>%1 or more</source>
        <translation>%1 o más</translation>
    </message>
    <message>
        <source>Planned subnet</source>
        <translation>Subred prevista</translation>
    </message>
    <message>
        <source>Spare in a planned VPC block</source>
        <translation>Reserva en un bloque de VPC previsto</translation>
    </message>
    <message>
        <source>Existing subnet</source>
        <translation>Subred existente</translation>
    </message>
    <message>
        <source>Excluded</source>
        <translation>Excluido</translation>
    </message>
    <message>
        <source>Used by AWS services</source>
        <translation>Usado por servicios de AWS</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>! %1 given twice</source>
        <translation>! %1 dado dos veces</translation>
    </message>
    <message>
        <source>! twice</source>
        <translation>! doble</translation>
    </message>
    <message>
        <source>%1, zone %2</source>
        <translation>%1, zona %2</translation>
    </message>
    <message>
        <source>%1, spare</source>
        <translation>%1, reserva</translation>
    </message>
    <message>
        <source>free</source>
        <translation>libre</translation>
    </message>
    <message>
        <source>planned subnet of %1, zone %2</source>
        <translation>subred prevista de %1, zona %2</translation>
    </message>
    <message>
        <source>spare in the pinned block of %1</source>
        <translation>reserva en el bloque fijado de %1</translation>
    </message>
    <message>
        <source>spare in the block of %1</source>
        <translation>reserva en el bloque de %1</translation>
    </message>
    <message>
        <source>existing subnet of %1</source>
        <translation>subred existente de %1</translation>
    </message>
    <message>
        <source>existing subnet of %1, %2</source>
        <translation>subred existente de %1, %2</translation>
    </message>
    <message>
        <source>excluded</source>
        <translation>excluido</translation>
    </message>
    <message>
        <source>excluded: %1</source>
        <translation>excluido: %1</translation>
    </message>
    <message>
        <source>used by AWS services</source>
        <translation>usado por servicios de AWS</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>given twice</source>
        <translation>dado dos veces</translation>
    </message>
    <message>
        <source>%1 usable addresses needed</source>
        <translation>%1 direcciones utilizables necesarias</translation>
    </message>
    <message>
        <source>%1 usable addresses in use</source>
        <translation>%1 direcciones utilizables en uso</translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>%1 addresses</source>
        <translation>%1 direcciones</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subred</translation>
    </message>
    <message>
        <source>%1: %2 addresses in one subnet</source>
        <translation>%1: %2 direcciones en una subred</translation>
    </message>
    <message>
        <source>Addresses in one subnet</source>
        <translation>Direcciones en una subred</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>Plan base</translation>
    </message>
    <message>
        <source>/%1 holds %2</source>
        <translation>/%1: caben %2</translation>
    </message>
    <message>
        <source>%1: %2 users need %3 addresses in one subnet</source>
        <translation>%1: %2 usuarios necesitan %3 direcciones en una subred</translation>
    </message>
    <message>
        <source>Margin: %1</source>
        <translation>Margen: %1</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Calendario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Months from the start</source>
        <translation>Meses desde el inicio</translation>
    </message>
    <message>
        <source>/%1 full: %2</source>
        <translation>/%1 llena: %2</translation>
    </message>
    <message>
        <source>horizon: %1</source>
        <translation>horizonte: %1</translation>
    </message>
    <message>
        <source>← %1</source>
        <translation>← %1</translation>
    </message>
    <message>
        <source>%1 →</source>
        <translation>%1 →</translation>
    </message>
    <message>
        <source>Save Chart</source>
        <translation>Guardar gráfico</translation>
    </message>
    <message>
        <source>Images (*.png);;Vector graphics (*.svg);;PDF (*.pdf)</source>
        <translation>Imágenes (*.png);;Gráficos vectoriales (*.svg);;PDF (*.pdf)</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>The chart can&apos;t be written to %1. Choose another folder or name.</source>
        <translation>No se puede escribir el gráfico en %1. Elija otra carpeta u otro nombre.</translation>
    </message>
    <message>
        <source>More than %1 addresses in use at once: %2 (%3)</source>
        <translation>Más de %1 direcciones en uso a la vez: %2 (%3)</translation>
    </message>
    <message>
        <source>Addresses in use</source>
        <translation>Direcciones en uso</translation>
    </message>
    <message>
        <source>Chance of more</source>
        <translation>Probabilidad de más</translation>
    </message>
    <message>
        <source>More are in use in</source>
        <translation>Hay más en uso en</translation>
    </message>
    <message>
        <source>Addresses in use at once in one subnet</source>
        <translation>Direcciones en uso a la vez en una subred</translation>
    </message>
    <message>
        <source>Chance that more are in use</source>
        <translation>Probabilidad de que haya más en uso</translation>
    </message>
    <message>
        <source>always</source>
        <translation>siempre</translation>
    </message>
    <message>
        <source>1 in %1</source>
        <translation>1 de %1</translation>
    </message>
    <message>
        <source>as sized, users %1: %2</source>
        <translation>dimensionado, usuarios %1: %2</translation>
    </message>
    <message>
        <source>accepted: %1</source>
        <translation>aceptado: %1</translation>
    </message>
    <message>
        <source>Accepted chance</source>
        <translation>Probabilidad aceptada</translation>
    </message>
    <message>
        <source>Subnet that is enough</source>
        <translation>Subred suficiente</translation>
    </message>
    <message>
        <source>Other subnets</source>
        <translation>Otras subredes</translation>
    </message>
    <message>
        <source>As sized</source>
        <translation>Según el dimensionamiento</translation>
    </message>
    <message>
        <source>No subnet is large enough</source>
        <translation>Ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>%1, as it stands</source>
        <translation>%1, tal como está</translation>
    </message>
    <message>
        <source>%1 addresses in one subnet: %2</source>
        <translation>%1 direcciones en una subred: %2</translation>
    </message>
    <message>
        <source>%1 addresses: no subnet is large enough</source>
        <translation>%1 direcciones: ninguna subred es lo bastante grande</translation>
    </message>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Valor</translation>
    </message>
    <message>
        <source>%1, as it stands: %2</source>
        <translation>%1, tal como está: %2</translation>
    </message>
    <message>
        <source>%1: %2 addresses, %3</source>
        <translation>%1: %2 direcciones, %3</translation>
    </message>
    <message>
        <source>Addresses needed in one subnet</source>
        <translation>Direcciones necesarias en una subred</translation>
    </message>
    <message>
        <source>The input is lower than it stands</source>
        <translation>La entrada es menor que ahora</translation>
    </message>
    <message>
        <source>The input is higher</source>
        <translation>La entrada es mayor</translation>
    </message>
    <message>
        <source>Model</source>
        <translation>Modelo</translation>
    </message>
    <message>
        <source>In all</source>
        <translation>En total</translation>
    </message>
    <message>
        <source>%1: %2 addresses</source>
        <translation>%1: %2 direcciones</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>● %1</source>
        <translation>● %1</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Web page (*.html)</source>
        <translation>Página web (*.html)</translation>
    </message>
    <message>
        <source>Markdown (*.md)</source>
        <translation>Markdown (*.md)</translation>
    </message>
    <message>
        <source>CSV tables (*.csv)</source>
        <translation>Tablas CSV (*.csv)</translation>
    </message>
    <message>
        <source>JSON (*.json)</source>
        <translation>JSON (*.json)</translation>
    </message>
    <message>
        <source>Nothing varies here: the demand on one subnet is always %1, and not even a /16 holds it.</source>
        <translation>Aquí nada varía: la demanda de una subred es siempre %1, y ni siquiera una /16 le da cabida.</translation>
    </message>
    <message>
        <source>No users yet: the demand on one subnet is always %1, and a /%2 holds it.</source>
        <translation>Aún no hay usuarios: la demanda de una subred es siempre %1, y una /%2 le da cabida.</translation>
    </message>
    <message>
        <source>Nothing varies here: the demand on one subnet is always %1, and a /%2 holds it.</source>
        <translation>Aquí nada varía: la demanda de una subred es siempre %1, y una /%2 le da cabida.</translation>
    </message>
    <message>
        <source>enough, and as sized</source>
        <translation>suficiente, y según el dimensionamiento</translation>
    </message>
    <message>
        <source>/%1 is enough; as sized: /%2</source>
        <translation>/%1 es suficiente; según el dimensionamiento: /%2</translation>
    </message>
    <message>
        <source>enough</source>
        <translation>suficiente</translation>
    </message>
    <message>
        <source>as sized</source>
        <translation>según el dimensionamiento</translation>
    </message>
    <message>
        <source>as sized: /%1</source>
        <translation>según el dimensionamiento: /%1</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Even a /16 runs dry in %1: no subnet holds all but %2.</source>
        <translation>Incluso una /16 se agota en %1: ninguna subred da cabida a todos salvo %2.</translation>
    </message>
    <message>
        <source>With at most %1 beyond it, a /%2 is enough; with one zone, none can be lost, so it is not sized.</source>
        <translation>Con %1 por encima como mucho, basta una /%2; con una sola zona no se puede perder ninguna, así que no está dimensionada.</translation>
    </message>
    <message>
        <source>With at most %1 beyond it, a /%2 is enough; as sized, users %3, not even a /16 is.</source>
        <translation>Con %1 por encima como mucho, basta una /%2; según el dimensionamiento, usuarios %3, no basta ni una /16.</translation>
    </message>
    <message>
        <source>With at most %1 beyond it, a /%2 is enough, the same as sized, users %3.</source>
        <translation>Con %1 por encima como mucho, basta una /%2, lo mismo que según el dimensionamiento, usuarios %3.</translation>
    </message>
    <message>
        <source>With at most %1 beyond it, a /%2 is enough; as sized, users %3, it is a /%4.</source>
        <translation>Con %1 por encima como mucho, basta una /%2; según el dimensionamiento, usuarios %3, es una /%4.</translation>
    </message>
    <message>
        <source>With at most %1 beyond it, it takes a /%2; as sized, users %3, it is a /%4, which runs dry in %5.</source>
        <translation>Con %1 por encima como mucho, hace falta una /%2; según el dimensionamiento, usuarios %3, es una /%4, que se agota en %5.</translation>
    </message>
    <message>
        <source>At the horizon, one subnet has %1 addresses in use on average at a peak; 99.9 % of peaks need at most %2.</source>
        <translation>En el horizonte, una subred tiene de media %1 direcciones en uso en un pico; el 99,9 % de los picos necesita %2 como mucho.</translation>
    </message>
    <message>
        <source>There is one zone, so all of it lands in one subnet.</source>
        <translation>Hay una sola zona, así que todo va a parar a una subred.</translation>
    </message>
    <message>
        <source>Each instance lands in any of the %1 zones alike.</source>
        <translation>Cada instancia va a parar a cualquiera de las %1 zonas por igual.</translation>
    </message>
    <message>
        <source>What this supposes: at a peak at the horizon, each user is active with the chance that the cohort&apos;s concurrency gives, whatever the others do; every shared space runs. %1 Placement and margin play no part. Users who start together, as for a class or a deadline, take more: size for all of them at once.</source>
        <translation>Lo que esto supone: en un pico en el horizonte, cada usuario está activo con la probabilidad que da la simultaneidad de su cohorte, hagan lo que hagan los demás; todos los espacios compartidos están en ejecución. %1 El reparto y el margen no intervienen. Los usuarios que empiezan juntos, como en una clase o ante una fecha límite, ocupan más: dimensione para todos a la vez.</translation>
    </message>
    <message>
        <source>Of all peaks</source>
        <translation>De todos los picos</translation>
    </message>
    <message>
        <source>on average</source>
        <translation>de media</translation>
    </message>
    <message>
        <source>half at most</source>
        <translation>la mitad, como mucho</translation>
    </message>
    <message>
        <source>90 % at most</source>
        <translation>el 90 %, como mucho</translation>
    </message>
    <message>
        <source>99 % at most</source>
        <translation>el 99 %, como mucho</translation>
    </message>
    <message>
        <source>99.9 % at most</source>
        <translation>el 99,9 %, como mucho</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizables</translation>
    </message>
    <message>
        <source>Chance</source>
        <translation>Probabilidad</translation>
    </message>
    <message>
        <source>Runs dry in</source>
        <translation>Se agota en</translation>
    </message>
    <message>
        <source>/%1 and larger</source>
        <translation>/%1 y mayores</translation>
    </message>
    <message>
        <source>/%1 and smaller</source>
        <translation>/%1 y menores</translation>
    </message>
    <message>
        <source>Sized by</source>
        <translation>Dimensionada por</translation>
    </message>
    <message>
        <source>%1 risk</source>
        <translation>%1 de riesgo</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>aceptada</translation>
    </message>
    <message>
        <source>%1 × /%2</source>
        <translation>%1 × /%2</translation>
    </message>
    <message>
        <source>A /%1 was asked for, and the largest free block is %2.</source>
        <translation>Se pidió un /%1, y el mayor bloque libre es el %2.</translation>
    </message>
    <message>
        <source>A /%1 was asked for, and the pools are full.</source>
        <translation>Se pidió un /%1, y los rangos están llenos.</translation>
    </message>
    <message>
        <source>It needs more addresses in one subnet than a /16 holds, or a zone to lose that it does not have.</source>
        <translation>Necesita más direcciones en una subred de las que tiene una /16, o perder una zona que no tiene.</translation>
    </message>
    <message>
        <source>%1 of %2. %3</source>
        <translation>%1 de %2. %3</translation>
    </message>
    <message>
        <source>%1 above the default of %2. AWS raises it on request, to %3 at most. %4</source>
        <translation>%1 por encima del valor predeterminado de %2. AWS lo amplía si se solicita, hasta %3 como mucho. %4</translation>
    </message>
    <message>
        <source>%1 above the default of %2. AWS raises it on request. %3</source>
        <translation>%1 por encima del valor predeterminado de %2. AWS lo amplía si se solicita. %3</translation>
    </message>
    <message>
        <source>%1 above the limit of %2. AWS names no way to raise it so far. %3</source>
        <translation>%1 por encima del límite de %2. AWS no indica por ahora ninguna manera de ampliarlo. %3</translation>
    </message>
    <message>
        <source>%1 raise</source>
        <translation>%1 ampliar</translation>
    </message>
    <message>
        <source>%1 over</source>
        <translation>%1 excede</translation>
    </message>
    <message>
        <source>At the horizon</source>
        <translation>En el horizonte</translation>
    </message>
    <message>
        <source>Accounts</source>
        <translation>Cuentas</translation>
    </message>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>VPCs</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Interface endpoints</source>
        <translation>Puntos de enlace de interfaz</translation>
    </message>
    <message>
        <source>Their addresses</source>
        <translation>Sus direcciones</translation>
    </message>
    <message>
        <source>Mount targets</source>
        <translation>Destinos de montaje</translation>
    </message>
    <message>
        <source>User addresses</source>
        <translation>Direcciones de usuarios</translation>
    </message>
    <message>
        <source>Addresses in all</source>
        <translation>Direcciones en total</translation>
    </message>
    <message>
        <source>To ask for</source>
        <translation>A pedir</translation>
    </message>
    <message>
        <source>VPC blocks</source>
        <translation>Bloques de VPC</translation>
    </message>
    <message>
        <source>Block addresses</source>
        <translation>Direcciones de bloques</translation>
    </message>
    <message>
        <source>Room in the pools</source>
        <translation>Sitio en los rangos</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>Most in one subnet</source>
        <translation>Máximo en una subred</translation>
    </message>
    <message>
        <source>Limit, default</source>
        <translation>Límite, defecto</translation>
    </message>
    <message>
        <source>Limit</source>
        <translation>Límite</translation>
    </message>
    <message>
        <source>Default</source>
        <translation>Predeterminado</translation>
    </message>
    <message>
        <source>%1, %2</source>
        <translation>%1, %2</translation>
    </message>
    <message>
        <source>The plan&apos;s domains are in several accounts, though not in one each: it is a mix of these models.</source>
        <translation>Los dominios del plan están en varias cuentas, aunque no en una cada uno: es una mezcla de estos modelos.</translation>
    </message>
    <message>
        <source>As the plan stands, %1 tenants are in one domain: its cohorts and groups of shared spaces.</source>
        <translation>Tal como está el plan, hay %1 inquilinos en un dominio: sus cohortes y grupos de espacios compartidos.</translation>
    </message>
    <message>
        <source>As the plan stands, one tenant has a domain. Add a domain or a cohort to compare.</source>
        <translation>Tal como está el plan, un inquilino tiene un dominio. Añada un dominio o una cohorte para comparar.</translation>
    </message>
    <message>
        <source>As the plan stands, each of %1 domains has an account of its own.</source>
        <translation>Tal como está el plan, cada uno de los %1 dominios tiene una cuenta propia.</translation>
    </message>
    <message>
        <source>As the plan stands, each of %1 domains has a VPC of its own, in one account.</source>
        <translation>Tal como está el plan, cada uno de los %1 dominios tiene una VPC propia, en una cuenta.</translation>
    </message>
    <message>
        <source>As the plan stands, each of %1 domains has a VPC of its own. No account is named, so they count as in one.</source>
        <translation>Tal como está el plan, cada uno de los %1 dominios tiene una VPC propia. No se indica ninguna cuenta, así que cuentan como si fuera una.</translation>
    </message>
    <message>
        <source>Given twice</source>
        <translation>Dado dos veces</translation>
    </message>
    <message>
        <source>Spreadsheet (*.xlsx)</source>
        <translation>Hoja de cálculo (*.xlsx)</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Add a scenario</source>
        <translation>Añadir un escenario</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Duplicate scenario %1</source>
        <translation>Duplicar el escenario %1</translation>
    </message>
    <message>
        <source>A scenario needs a name.</source>
        <translation>Un escenario necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a scenario %1 already.</source>
        <translation>Ya existe un escenario %1.</translation>
    </message>
    <message>
        <source>Rename scenario %1 to %2</source>
        <translation>Cambiar el nombre del escenario %1 a %2</translation>
    </message>
    <message>
        <source>Remove scenario %1</source>
        <translation>Quitar el escenario %1</translation>
    </message>
    <message>
        <source>%1 + %2</source>
        <translation>%1 + %2</translation>
    </message>
    <message>
        <source>Stack %1 on %2</source>
        <translation>Apilar %1 sobre %2</translation>
    </message>
    <message>
        <source>Make %1 the base</source>
        <translation>Convertir %1 en la base</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Revertir %1</translation>
    </message>
    <message>
        <source>Set notes of %1</source>
        <translation>Fijar las notas de %1</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>Set Ruleset</source>
        <translation>Fijar conjunto de reglas</translation>
    </message>
    <message>
        <source>The ruleset “%1” does not count this job:</source>
        <translation>El conjunto de reglas «%1» no cuenta este trabajo:</translation>
    </message>
    <message>
        <source>The ruleset “%1” does not count these jobs:</source>
        <translation>El conjunto de reglas «%1» no cuenta estos trabajos:</translation>
    </message>
    <message>
        <source>&amp;Remove Job and Switch</source>
        <translation>&amp;Quitar trabajo y cambiar</translation>
    </message>
    <message>
        <source>&amp;Remove Jobs and Switch</source>
        <translation>&amp;Quitar trabajos y cambiar</translation>
    </message>
    <message>
        <source>Set ruleset</source>
        <translation>Fijar conjunto de reglas</translation>
    </message>
    <message>
        <source>Set ruleset and remove jobs</source>
        <translation>Fijar conjunto de reglas y quitar trabajos</translation>
    </message>
    <message>
        <source>Scenario Not Changed</source>
        <translation>Escenario sin cambios</translation>
    </message>
    <message>
        <source>%1 can&apos;t be stacked on %2: together they give no plan</source>
        <translation>No se puede apilar %1 sobre %2: juntos no dan ningún plan</translation>
    </message>
    <message>
        <source>%1 can&apos;t become the base: it gives no plan</source>
        <translation>%1 no puede convertirse en la base: no da ningún plan</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be taken back: what is left would give no plan</source>
        <translation>No se puede revertir «%1»: lo que queda no daría ningún plan</translation>
    </message>
    <message>
        <source>Add a domain</source>
        <translation>Añadir un dominio</translation>
    </message>
    <message>
        <source>Duplicate %1</source>
        <translation>Duplicar %1</translation>
    </message>
    <message>
        <source>A domain needs a name.</source>
        <translation>Un dominio necesita un nombre.</translation>
    </message>
    <message>
        <source>There is a domain %1 already.</source>
        <translation>Ya existe un dominio %1.</translation>
    </message>
    <message>
        <source>Rename %1 to %2</source>
        <translation>Cambiar el nombre de %1 a %2</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
    <message>
        <source>Pin all blocks</source>
        <translation>Fijar todos los bloques</translation>
    </message>
    <message>
        <source>Unpin all blocks</source>
        <translation>Soltar todos los bloques</translation>
    </message>
    <message>
        <source>Allowed: %1.</source>
        <translation>Se permite: %1.</translation>
    </message>
    <message>
        <source>Allowed: %1. Probably meant: %2.</source>
        <translation>Se permite: %1. Seguramente se quiso decir: %2.</translation>
    </message>
    <message>
        <source>Studio</source>
        <translation>Studio</translation>
    </message>
    <message>
        <source>EFS</source>
        <translation>EFS</translation>
    </message>
    <message>
        <source>Endpoints</source>
        <translation>Puntos de enlace</translation>
    </message>
    <message>
        <source>NAT</source>
        <translation>NAT</translation>
    </message>
    <message>
        <source>Lambda</source>
        <translation>Lambda</translation>
    </message>
    <message>
        <source>Load balancers</source>
        <translation>Balanceadores de carga</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>Otros</translation>
    </message>
    <message>
        <source>not counted</source>
        <translation>sin contar</translation>
    </message>
    <message>
        <source>filling up</source>
        <translation>llenándose</translation>
    </message>
    <message>
        <source>nearly full</source>
        <translation>casi llena</translation>
    </message>
    <message>
        <source>Network interfaces</source>
        <translation>Interfaces de red</translation>
    </message>
    <message>
        <source>SageMaker domain</source>
        <translation>Dominio de SageMaker</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>CIDR</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>Used</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Used %</source>
        <translation>% en uso</translation>
    </message>
    <message>
        <source>Not attributed</source>
        <translation>No atribuidas</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>ID</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>VPC only</source>
        <translation>Solo VPC</translation>
    </message>
    <message>
        <source>Public internet</source>
        <translation>Internet pública</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>CIDRs</source>
        <translation>CIDR</translation>
    </message>
    <message>
        <source>Endpoint</source>
        <translation>Punto de enlace</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>not named</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Users and shared spaces</source>
        <translation>Usuarios y espacios compartidos</translation>
    </message>
    <message>
        <source>“%1” of %2 (%3)</source>
        <translation>«%1» de %2 (%3)</translation>
    </message>
    <message>
        <source>“%1” of %2 (%3), in the scenario “%4”</source>
        <translation>«%1» de %2 (%3), en el escenario «%4»</translation>
    </message>
    <message>
        <source>&amp;New from Example</source>
        <translation>&amp;Nuevo desde un ejemplo</translation>
    </message>
    <message>
        <source>Start a plan from an example</source>
        <translation>Empezar un plan a partir de un ejemplo</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Abrir…</translation>
    </message>
    <message>
        <source>Open a plan file</source>
        <translation>Abrir un archivo de plan</translation>
    </message>
    <message>
        <source>&amp;Save</source>
        <translation>&amp;Guardar</translation>
    </message>
    <message>
        <source>Save the plan to its file</source>
        <translation>Guardar el plan en su archivo</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>Save the plan to another file</source>
        <translation>Guardar el plan en otro archivo</translation>
    </message>
    <message>
        <source>&amp;Export Code…</source>
        <translation>&amp;Exportar código…</translation>
    </message>
    <message>
        <source>This domain&apos;s network as Terraform, CloudFormation or AWS CLI commands</source>
        <translation>La red de este dominio como Terraform, CloudFormation o comandos de AWS CLI</translation>
    </message>
    <message>
        <source>Export &amp;Report…</source>
        <translation>Exportar &amp;informe…</translation>
    </message>
    <message>
        <source>The sizing report as PDF, HTML, spreadsheet, Markdown, CSV or JSON</source>
        <translation>El informe de dimensionamiento como PDF, HTML, hoja de cálculo, Markdown, CSV o JSON</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Salir</translation>
    </message>
    <message>
        <source>Close Headroom</source>
        <translation>Cerrar Headroom</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Take back the last edit</source>
        <translation>Revertir la última edición</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Make the edit again that was taken back</source>
        <translation>Volver a hacer la edición que se revirtió</translation>
    </message>
    <message>
        <source>&amp;Settings…</source>
        <translation>A&amp;justes…</translation>
    </message>
    <message>
        <source>Language and colours</source>
        <translation>Idioma y colores</translation>
    </message>
    <message>
        <source>&amp;Add Domain</source>
        <translation>&amp;Añadir dominio</translation>
    </message>
    <message>
        <source>Add a domain to the plan</source>
        <translation>Añadir un dominio al plan</translation>
    </message>
    <message>
        <source>&amp;Duplicate Domain</source>
        <translation>&amp;Duplicar dominio</translation>
    </message>
    <message>
        <source>Add a copy of this domain</source>
        <translation>Añadir una copia de este dominio</translation>
    </message>
    <message>
        <source>&amp;Rename Domain</source>
        <translation>Cambiar &amp;nombre del dominio</translation>
    </message>
    <message>
        <source>Give this domain another name</source>
        <translation>Dar otro nombre a este dominio</translation>
    </message>
    <message>
        <source>Re&amp;move Domain</source>
        <translation>&amp;Quitar dominio</translation>
    </message>
    <message>
        <source>Remove this domain; a plan keeps at least one</source>
        <translation>Quitar este dominio; un plan conserva al menos uno</translation>
    </message>
    <message>
        <source>Pin All &amp;Blocks</source>
        <translation>Fijar todos los &amp;bloques</translation>
    </message>
    <message>
        <source>Every domain keeps the block it has: nothing is renumbered when another is added or grows</source>
        <translation>Cada dominio conserva el bloque que tiene: nada cambia de direcciones cuando se añade o crece otro</translation>
    </message>
    <message>
        <source>&amp;Unpin All Blocks</source>
        <translation>&amp;Soltar todos los bloques</translation>
    </message>
    <message>
        <source>Blocks are placed anew, largest first</source>
        <translation>Los bloques se colocan de nuevo, de mayor a menor</translation>
    </message>
    <message>
        <source>&amp;Properties…</source>
        <translation>&amp;Propiedades…</translation>
    </message>
    <message>
        <source>The plan&apos;s name, its notes, and the month it starts in</source>
        <translation>El nombre del plan, sus notas y el mes en que empieza</translation>
    </message>
    <message>
        <source>&amp;New Scenario</source>
        <translation>&amp;Nuevo escenario</translation>
    </message>
    <message>
        <source>Add a scenario: what is edited then differs from the base</source>
        <translation>Añadir un escenario: lo que se edite entonces difiere de la base</translation>
    </message>
    <message>
        <source>&amp;Duplicate Scenario</source>
        <translation>&amp;Duplicar escenario</translation>
    </message>
    <message>
        <source>Add a copy of this scenario</source>
        <translation>Añadir una copia de este escenario</translation>
    </message>
    <message>
        <source>&amp;Rename Scenario</source>
        <translation>&amp;Cambiar nombre del escenario</translation>
    </message>
    <message>
        <source>Give this scenario another name</source>
        <translation>Dar otro nombre a este escenario</translation>
    </message>
    <message>
        <source>&amp;Stack on</source>
        <translation>&amp;Apilar sobre</translation>
    </message>
    <message>
        <source>Add a scenario that does what another does and then what this does</source>
        <translation>Añadir un escenario que hace lo que hace otro y después lo que hace este</translation>
    </message>
    <message>
        <source>Make It the &amp;Base</source>
        <translation>Convertir en la &amp;base</translation>
    </message>
    <message>
        <source>Make what this scenario gives the base plan</source>
        <translation>Hacer de lo que da este escenario el plan base</translation>
    </message>
    <message>
        <source>Re&amp;move Scenario</source>
        <translation>&amp;Quitar escenario</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Quitar este escenario</translation>
    </message>
    <message>
        <source>Show the Base &amp;Plan</source>
        <translation>Mostrar el &amp;plan base</translation>
    </message>
    <message>
        <source>Go back to the base plan</source>
        <translation>Volver al plan base</translation>
    </message>
    <message>
        <source>&amp;Demand</source>
        <translation>&amp;Demanda</translation>
    </message>
    <message>
        <source>What the domain takes, and why</source>
        <translation>Qué ocupa el dominio y por qué</translation>
    </message>
    <message>
        <source>&amp;Growth</source>
        <translation>&amp;Crecimiento</translation>
    </message>
    <message>
        <source>How demand goes on, and how long each prefix holds it</source>
        <translation>Cómo evoluciona la demanda y cuánto le basta cada prefijo</translation>
    </message>
    <message>
        <source>&amp;Scenarios</source>
        <translation>&amp;Escenarios</translation>
    </message>
    <message>
        <source>The base and its scenarios side by side</source>
        <translation>La base y sus escenarios lado a lado</translation>
    </message>
    <message>
        <source>S&amp;ensitivity</source>
        <translation>&amp;Sensibilidad</translation>
    </message>
    <message>
        <source>Which assumption the answer hangs on</source>
        <translation>De qué supuesto depende la respuesta</translation>
    </message>
    <message>
        <source>&amp;Risk</source>
        <translation>&amp;Riesgo</translation>
    </message>
    <message>
        <source>How much is in use at once, and how often a subnet runs dry</source>
        <translation>Cuánto está en uso a la vez y con qué frecuencia se agota una subred</translation>
    </message>
    <message>
        <source>&amp;Addresses</source>
        <translation>D&amp;irecciones</translation>
    </message>
    <message>
        <source>Where the blocks go, next to what exists</source>
        <translation>Dónde van los bloques, junto a lo que ya existe</translation>
    </message>
    <message>
        <source>Existing &amp;VPC</source>
        <translation>&amp;VPC existente</translation>
    </message>
    <message>
        <source>Who holds the addresses of what exists, and how the plan goes with it</source>
        <translation>Quién ocupa las direcciones de lo que existe y cómo encaja el plan</translation>
    </message>
    <message>
        <source>&amp;Tenancy</source>
        <translation>Inqui&amp;linos</translation>
    </message>
    <message>
        <source>One domain for all, several, or an account for each tenant</source>
        <translation>Un dominio para todos, varios o una cuenta para cada inquilino</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Hallazgos</translation>
    </message>
    <message>
        <source>What to know of the plan before it is built</source>
        <translation>Lo que conviene saber del plan antes de construirlo</translation>
    </message>
    <message>
        <source>Re&amp;port</source>
        <translation>In&amp;forme</translation>
    </message>
    <message>
        <source>What is handed over, page by page</source>
        <translation>Lo que se entrega, página a página</translation>
    </message>
    <message>
        <source>&amp;Navigator</source>
        <translation>&amp;Navegador</translation>
    </message>
    <message>
        <source>Domains, cohorts and scenarios at the left</source>
        <translation>Dominios, cohortes y escenarios a la izquierda</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>Cl&amp;aro</translation>
    </message>
    <message>
        <source>Dark text on light</source>
        <translation>Texto oscuro sobre claro</translation>
    </message>
    <message>
        <source>Dar&amp;k</source>
        <translation>&amp;Oscuro</translation>
    </message>
    <message>
        <source>Light text on dark</source>
        <translation>Texto claro sobre oscuro</translation>
    </message>
    <message>
        <source>As the S&amp;ystem</source>
        <translation>Como el sis&amp;tema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>&amp;About Headroom</source>
        <translation>&amp;Acerca de Headroom</translation>
    </message>
    <message>
        <source>Version and licences</source>
        <translation>Versión y licencias</translation>
    </message>
    <message>
        <source>domain</source>
        <translation>dominio</translation>
    </message>
    <message>
        <source>Open Re&amp;cent</source>
        <translation>Abrir &amp;reciente</translation>
    </message>
    <message>
        <source>Open a plan that was open lately</source>
        <translation>Abrir un plan que se abrió hace poco</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Copy the chosen rows with their headings, or the chosen text</source>
        <translation>Copiar las filas elegidas con sus encabezados, o el texto elegido</translation>
    </message>
    <message>
        <source>Copy &amp;Table</source>
        <translation>Copiar &amp;tabla</translation>
    </message>
    <message>
        <source>Copy the whole table that has the keyboard, with its headings</source>
        <translation>Copiar toda la tabla que tiene el teclado, con sus encabezados</translation>
    </message>
    <message>
        <source>Select &amp;All</source>
        <translation>&amp;Seleccionar todo</translation>
    </message>
    <message>
        <source>Choose all rows of the table, or all of the text</source>
        <translation>Elegir todas las filas de la tabla, o todo el texto</translation>
    </message>
    <message>
        <source>&amp;Getting Started</source>
        <translation>&amp;Primeros pasos</translation>
    </message>
    <message>
        <source>Examples to start from, recent plans, and the tour</source>
        <translation>Ejemplos con los que empezar, planes recientes y el recorrido</translation>
    </message>
    <message>
        <source>Take the &amp;Tour</source>
        <translation>Hacer el &amp;recorrido</translation>
    </message>
    <message>
        <source>What the window shows, in two minutes; goes on where it was left</source>
        <translation>Lo que muestra la ventana, en dos minutos; sigue donde se dejó</translation>
    </message>
    <message>
        <source>&amp;Find Command…</source>
        <translation>&amp;Buscar comando…</translation>
    </message>
    <message>
        <source>Everything that can be done or gone to, by its name</source>
        <translation>Todo lo que se puede hacer o adonde se puede ir, por su nombre</translation>
    </message>
    <message>
        <source>&amp;Keyboard Shortcuts</source>
        <translation>A&amp;tajos de teclado</translation>
    </message>
    <message>
        <source>All keys, to search and to copy</source>
        <translation>Todas las teclas, para buscar y para copiar</translation>
    </message>
    <message>
        <source>&amp;What&apos;s This?</source>
        <translation>¿&amp;Qué es esto?</translation>
    </message>
    <message>
        <source>Explains what is clicked next; by its keys, the input that has the keyboard</source>
        <translation>Explica lo siguiente en que se pulse; con sus teclas, la entrada que tiene el teclado</translation>
    </message>
    <message>
        <source>%1: %2 (%3)</source>
        <translation>%1: %2 (%3)</translation>
    </message>
    <message>
        <source>&lt;b&gt;Allowed:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Se permite:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Default:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Predeterminado:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>&lt;b&gt;Source:&lt;/b&gt; %1</source>
        <translation>&lt;b&gt;Fuente:&lt;/b&gt; %1</translation>
    </message>
    <message>
        <source>0 to 100 %, up to 4 decimals</source>
        <translation>De 0 a 100 %, hasta 4 decimales</translation>
    </message>
    <message>
        <source>Any text that no other row has</source>
        <translation>Cualquier texto que no tenga otra fila</translation>
    </message>
    <message>
        <source>SageMaker Studio Administration Best Practices (AWS whitepaper), network management</source>
        <translation>Prácticas recomendadas de administración de SageMaker Studio (documento técnico de AWS), administración de la red</translation>
    </message>
    <message>
        <source>Amazon VPC User Guide: VPC and subnet CIDR blocks are /16 to /28, and AWS keeps five addresses of each subnet</source>
        <translation>Guía del usuario de Amazon VPC: los bloques CIDR de VPC y de subred van de /16 a /28, y AWS se reserva cinco direcciones de cada subred</translation>
    </message>
    <message>
        <source>An IPv4 block in canonical form, as 10.0.0.0/16</source>
        <translation>Un bloque IPv4 en su forma canónica, como 10.0.0.0/16</translation>
    </message>
    <message>
        <source>Window</source>
        <translation>Ventana</translation>
    </message>
    <message>
        <source>Next and previous input</source>
        <translation>Entrada siguiente y anterior</translation>
    </message>
    <message>
        <source>Next and previous page</source>
        <translation>Página siguiente y anterior</translation>
    </message>
    <message>
        <source>Menu of what has the keyboard</source>
        <translation>Menú de lo que tiene el teclado</translation>
    </message>
    <message>
        <source>Tables</source>
        <translation>Tablas</translation>
    </message>
    <message>
        <source>From cell to cell</source>
        <translation>De celda en celda</translation>
    </message>
    <message>
        <source>Edit the cell; typing does, too</source>
        <translation>Editar la celda; escribir también lo hace</translation>
    </message>
    <message>
        <source>Take the text over and edit the next cell</source>
        <translation>Aceptar el texto y editar la celda siguiente</translation>
    </message>
    <message>
        <source>Leave the cell as it was</source>
        <translation>Dejar la celda como estaba</translation>
    </message>
    <message>
        <source>Tick and untick</source>
        <translation>Marcar y desmarcar</translation>
    </message>
    <message>
        <source>Remove the row</source>
        <translation>Quitar la fila</translation>
    </message>
    <message>
        <source>Choose several rows</source>
        <translation>Elegir varias filas</translation>
    </message>
    <message>
        <source>Number fields</source>
        <translation>Campos numéricos</translation>
    </message>
    <message>
        <source>One more and one less</source>
        <translation>Uno más y uno menos</translation>
    </message>
    <message>
        <source>Ten more and ten less</source>
        <translation>Diez más y diez menos</translation>
    </message>
    <message>
        <source>Navigator</source>
        <translation>Navegador</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Remove the domain or the scenario</source>
        <translation>Quitar el dominio o el escenario</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Copy the CIDR</source>
        <translation>Copiar el CIDR</translation>
    </message>
    <message>
        <source>Address map</source>
        <translation>Mapa de direcciones</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>De parte en parte</translation>
    </message>
    <message>
        <source>From block to block, past what is free</source>
        <translation>De bloque en bloque, más allá de lo que está libre</translation>
    </message>
    <message>
        <source>First and last part</source>
        <translation>Primera y última parte</translation>
    </message>
    <message>
        <source>Closer</source>
        <translation>Más cerca</translation>
    </message>
    <message>
        <source>Further away</source>
        <translation>Más lejos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Go to the domain of the finding</source>
        <translation>Ir al dominio del hallazgo</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Scroll the preview</source>
        <translation>Desplazar la vista previa</translation>
    </message>
    <message>
        <source>First and last page of the preview</source>
        <translation>Primera y última página de la vista previa</translation>
    </message>
    <message>
        <source>Find Command</source>
        <translation>Buscar comando</translation>
    </message>
    <message>
        <source>Choose what was found</source>
        <translation>Elegir lo encontrado</translation>
    </message>
    <message>
        <source>Do it</source>
        <translation>Hacerlo</translation>
    </message>
    <message>
        <source>Tour</source>
        <translation>Recorrido</translation>
    </message>
    <message>
        <source>Next and previous step</source>
        <translation>Paso siguiente y anterior</translation>
    </message>
    <message>
        <source>End the tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Teclas</translation>
    </message>
    <message>
        <source>File › Open Recent</source>
        <translation>Archivo › Abrir reciente</translation>
    </message>
    <message>
        <source>File › New from Example</source>
        <translation>Archivo › Nuevo desde un ejemplo</translation>
    </message>
    <message>
        <source>Cohort of %1</source>
        <translation>Cohorte de %1</translation>
    </message>
    <message>
        <source>Finding, %1</source>
        <translation>Hallazgo, %1</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Parte</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>Versión</translation>
    </message>
    <message>
        <source>Licence</source>
        <translation>Licencia</translation>
    </message>
    <message>
        <source>For</source>
        <translation>Para</translation>
    </message>
    <message>
        <source>window, printing, translations</source>
        <translation>ventana, impresión, traducciones</translation>
    </message>
    <message>
        <source>charts</source>
        <translation>gráficos</translation>
    </message>
    <message>
        <source>plan files</source>
        <translation>archivos de plan</translation>
    </message>
    <message>
        <source>the report as a spreadsheet</source>
        <translation>el informe como hoja de cálculo</translation>
    </message>
    <message>
        <source>the law of simultaneous demand</source>
        <translation>la distribución de la demanda simultánea</translation>
    </message>
    <message>
        <source>headroom-cli</source>
        <translation>headroom-cli</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Archivo</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Editar</translation>
    </message>
    <message>
        <source>&amp;Plan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>Sce&amp;nario</source>
        <translation>Es&amp;cenario</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ver</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;yuda</translation>
    </message>
    <message>
        <source>Open the plan %1</source>
        <translation>Abrir el plan %1</translation>
    </message>
    <message>
        <source>Open the plan %1, and read %L2 files on the page Existing VPC</source>
        <translation>Abrir el plan %1 y leer %L2 archivos en la página VPC existente</translation>
    </message>
    <message>
        <source>Read %1</source>
        <translation>Leer %1</translation>
    </message>
    <message>
        <source>Read %L1 files on the page Existing VPC</source>
        <translation>Leer %L1 archivos en la página VPC existente</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>A plan holds domains</source>
        <translation>Un plan contiene dominios</translation>
    </message>
    <message>
        <source>Each SageMaker Studio domain has cohorts of users. Below stand the base plan and its scenarios; whichever is chosen here is what the window shows and edits.</source>
        <translation>Cada dominio de SageMaker Studio tiene cohortes de usuarios. Debajo están el plan base y sus escenarios; lo que se elige aquí es lo que la ventana muestra y edita.</translation>
    </message>
    <message>
        <source>Say who works there</source>
        <translation>Diga quién trabaja ahí</translation>
    </message>
    <message>
        <source>Users, the apps they run and the jobs they start. Click a number and type: every edit is answered at once, and Undo takes it back. Shift+F1 explains the input that has the keyboard.</source>
        <translation>Los usuarios, las aplicaciones que ejecutan y los trabajos que inician. Haga clic en un número y escriba: cada cambio se responde al momento, y Deshacer lo retira. Mayús+F1 explica el campo que tiene el teclado.</translation>
    </message>
    <message>
        <source>The answer is always in sight</source>
        <translation>La respuesta está siempre a la vista</translation>
    </message>
    <message>
        <source>The subnet size to ask for, and its CIDR in each zone: a click copies one. Below, what it would be if users spread out or a zone fails, and how much room is left.</source>
        <translation>El tamaño de subred que hay que pedir y su CIDR en cada zona: un clic copia uno. Debajo, cuál sería si los usuarios se reparten o falla una zona, y cuánto sitio queda.</translation>
    </message>
    <message>
        <source>How long does it last?</source>
        <translation>¿Cuánto dura?</translation>
    </message>
    <message>
        <source>Demand month by month against what each prefix holds. Enter the prefix you were granted, and read how many users fit and when it is full.</source>
        <translation>La demanda mes a mes frente a lo que cabe en cada longitud de prefijo. Indique el prefijo que le concedieron y lea cuántos usuarios caben y cuándo se llena.</translation>
    </message>
    <message>
        <source>What if?</source>
        <translation>¿Y si…?</translation>
    </message>
    <message>
        <source>Scenarios stand beside the base: each is a list of what differs from it, and each difference can be taken back. Scenario → New Scenario starts one.</source>
        <translation>Los escenarios están junto a la base: cada uno es una lista de lo que difiere de ella, y cada diferencia se puede retirar. Escenario → Nuevo escenario empieza uno.</translation>
    </message>
    <message>
        <source>Where it goes</source>
        <translation>Dónde va</translation>
    </message>
    <message>
        <source>The map of your pools: what exists, what is excluded, what is new and what is free. Blocks are found for you, and can be pinned.</source>
        <translation>El mapa de sus rangos: lo que existe, lo excluido, lo nuevo y lo libre. Los bloques se buscan por usted y se pueden fijar.</translation>
    </message>
    <message>
        <source>What bites later</source>
        <translation>Lo que duele después</translation>
    </message>
    <message>
        <source>Overlaps, quotas, missing endpoints and one-way doors, each with its source. Enter goes to the domain it is about.</source>
        <translation>Solapamientos, cuotas, puntos de enlace que faltan y decisiones sin vuelta atrás, cada cosa con su fuente. Intro va al dominio del que se trata.</translation>
    </message>
    <message>
        <source>Hand it over</source>
        <translation>Entréguelo</translation>
    </message>
    <message>
        <source>A report for people who never open Headroom: PDF, HTML, a spreadsheet with live formulas. File → Export Code… writes the network as Terraform or CloudFormation.</source>
        <translation>Un informe para quienes nunca abren Headroom: PDF, HTML, una hoja de cálculo con fórmulas vivas. Archivo → Exportar código… escribe la red como Terraform o CloudFormation.</translation>
    </message>
    <message>
        <source>What takes how many addresses: as the whitepaper&apos;s Table 1 counts Studio Classic, or as today&apos;s Studio does.</source>
        <translation>Qué ocupa cuántas direcciones: como la tabla 1 del documento técnico cuenta Studio Classic, o como lo hace el Studio actual.</translation>
    </message>
    <message>
        <source>Whitepaper, Table 1</source>
        <translation>Documento técnico, tabla 1</translation>
    </message>
    <message>
        <source>Availability zones of the domain. Each has a subnet, and in each the mount target and every interface endpoint take their addresses.</source>
        <translation>Zonas de disponibilidad del dominio. Cada una tiene una subred, y en cada una ocupan sus direcciones el destino de montaje y cada punto de enlace de interfaz.</translation>
    </message>
    <message>
        <source>1 to 6</source>
        <translation>De 1 a 6</translation>
    </message>
    <message>
        <source>3</source>
        <translation>3</translation>
    </message>
    <message>
        <source>Whether apps reach the internet through your VPC alone or through a network of SageMaker&apos;s. It does not change the count, since file-system traffic uses the VPC either way; it changes the findings.</source>
        <translation>Si las aplicaciones llegan a internet solo a través de su VPC o a través de una red de SageMaker. No cambia la cuenta, porque el tráfico del sistema de archivos usa la VPC de todos modos; cambia los hallazgos.</translation>
    </message>
    <message>
        <source>SageMaker AI Developer Guide: Connect Studio in a VPC to external resources</source>
        <translation>Guía para desarrolladores de SageMaker AI: conectar Studio en una VPC a recursos externos</translation>
    </message>
    <message>
        <source>How users may fall upon the zones: spread evenly, on the zones that are left when one fails, or all in one subnet. The subnet is sized for that.</source>
        <translation>Cómo pueden caer los usuarios en las zonas: repartidos por igual, en las zonas que quedan cuando falla una, o todos en una subred. La subred se dimensiona para eso.</translation>
    </message>
    <message>
        <source>One subnet, the safe bound</source>
        <translation>Una subred, el límite seguro</translation>
    </message>
    <message>
        <source>Added to the user-level addresses of a subnet, for what nobody foresees. Domain-level addresses take no margin.</source>
        <translation>Se suma a las direcciones de nivel de usuario de una subred, para lo que nadie prevé. Las direcciones de nivel de dominio no llevan margen.</translation>
    </message>
    <message>
        <source>0 to 1,000 %, up to 4 decimals</source>
        <translation>De 0 a 1.000 %, hasta 4 decimales</translation>
    </message>
    <message>
        <source>0 %</source>
        <translation>0 %</translation>
    </message>
    <message>
        <source>By how much the number of users grows in a year; shared spaces grow alike. Domain-level addresses do not grow.</source>
        <translation>Cuánto crece al año el número de usuarios; los espacios compartidos crecen igual. Las direcciones de nivel de dominio no crecen.</translation>
    </message>
    <message>
        <source>−100 to 1,000 %, up to 4 decimals</source>
        <translation>De −100 a 1.000 %, hasta 4 decimales</translation>
    </message>
    <message>
        <source>Compound: each year grows on the year before. Linear: each year adds the same share of the start.</source>
        <translation>Compuesto: cada año crece sobre el anterior. Lineal: cada año añade la misma parte del inicio.</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compuesto</translation>
    </message>
    <message>
        <source>Subnets are sized for the demand of that month, counted from the start. A subnet can&apos;t be resized later.</source>
        <translation>Las subredes se dimensionan para la demanda de ese mes, contado desde el inicio. El tamaño de una subred no se puede cambiar después.</translation>
    </message>
    <message>
        <source>0 to 120 months</source>
        <translation>De 0 a 120 meses</translation>
    </message>
    <message>
        <source>12 months</source>
        <translation>12 meses</translation>
    </message>
    <message>
        <source>Whether the domain&apos;s home directories are on EFS, which takes a mount target in each zone.</source>
        <translation>Si los directorios personales del dominio están en EFS, que ocupa un destino de montaje en cada zona.</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Activado</translation>
    </message>
    <message>
        <source>The AWS account that the domain is to be in. It is not needed for the count: the report names it, and quotas are counted per account.</source>
        <translation>La cuenta de AWS en la que estará el dominio. No hace falta para la cuenta de direcciones: el informe la nombra, y las cuotas se cuentan por cuenta.</translation>
    </message>
    <message>
        <source>Any text; AWS accounts have 12 digits</source>
        <translation>Cualquier texto; las cuentas de AWS tienen 12 dígitos</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>The AWS Region that the domain is to be in. It is not needed for the count: the report names it, and quotas are counted per Region.</source>
        <translation>La región de AWS en la que estará el dominio. No hace falta para la cuenta de direcciones: el informe la nombra, y las cuotas se cuentan por región.</translation>
    </message>
    <message>
        <source>Any text, as eu-west-1</source>
        <translation>Cualquier texto, como eu-west-1</translation>
    </message>
    <message>
        <source>A SageMaker Studio domain: its name in the plan, in the report and in exported code. Its cohorts stand below it.</source>
        <translation>Un dominio de SageMaker Studio: su nombre en el plan, en el informe y en el código exportado. Sus cohortes están debajo de él.</translation>
    </message>
    <message>
        <source>Any text that no other domain has</source>
        <translation>Cualquier texto que no tenga otro dominio</translation>
    </message>
    <message>
        <source>Users who work alike: the same apps, the same jobs, the same share at once.</source>
        <translation>Usuarios que trabajan igual: las mismas aplicaciones, los mismos trabajos, la misma proporción a la vez.</translation>
    </message>
    <message>
        <source>Users of the cohort at the start, at work or not.</source>
        <translation>Usuarios de la cohorte al inicio, estén trabajando o no.</translation>
    </message>
    <message>
        <source>0 to 1,000,000, whole</source>
        <translation>De 0 a 1.000.000, entero</translation>
    </message>
    <message>
        <source>The share of the users who are at work in the busiest hour. Addresses are taken by those alone, rounded up to whole users.</source>
        <translation>La proporción de los usuarios que trabajan en la hora de más uso. Solo ellos ocupan direcciones, redondeados hacia arriba a usuarios enteros.</translation>
    </message>
    <message>
        <source>100 %: everybody at once</source>
        <translation>100 %: todos a la vez</translation>
    </message>
    <message>
        <source>Shared spaces that are alike, as those of a team.</source>
        <translation>Espacios compartidos iguales, como los de un equipo.</translation>
    </message>
    <message>
        <source>Shared spaces of the group at the start. All of them count as running at once.</source>
        <translation>Espacios compartidos del grupo al inicio. Todos cuentan como en ejecución a la vez.</translation>
    </message>
    <message>
        <source>What the apps run on. In Studio Classic all apps of a user on one type share an instance, and with it an address; in today&apos;s Studio each running space has its own.</source>
        <translation>En qué se ejecutan las aplicaciones. En Studio Classic todas las aplicaciones de un usuario en un tipo comparten una instancia, y con ella una dirección; en el Studio actual cada espacio en ejecución tiene la suya.</translation>
    </message>
    <message>
        <source>A type of the list, or any other</source>
        <translation>Un tipo de la lista o cualquier otro</translation>
    </message>
    <message>
        <source>Apps, or running spaces, of an active user on this instance type. The whitepaper&apos;s ruleset counts the type once, however many they are; today&apos;s Studio counts each.</source>
        <translation>Aplicaciones, o espacios en ejecución, de un usuario activo en este tipo de instancia. El conjunto de reglas del documento técnico cuenta el tipo una vez, sean cuantas sean; el Studio actual las cuenta todas.</translation>
    </message>
    <message>
        <source>1 to 100, whole</source>
        <translation>De 1 a 100, entero</translation>
    </message>
    <message>
        <source>1</source>
        <translation>1</translation>
    </message>
    <message>
        <source>The share of the active users who use this instance type, rounded up to whole users.</source>
        <translation>La proporción de los usuarios activos que usan este tipo de instancia, redondeada hacia arriba a usuarios enteros.</translation>
    </message>
    <message>
        <source>100 %</source>
        <translation>100 %</translation>
    </message>
    <message>
        <source>A job that active users start with the domain&apos;s VPC. A job without a VPC configuration of its own takes no address and does not belong here.</source>
        <translation>Un trabajo que los usuarios activos inician con la VPC del dominio. Un trabajo sin configuración de VPC propia no ocupa ninguna dirección y no va aquí.</translation>
    </message>
    <message>
        <source>What kind of job it is says how many addresses an instance of it takes. Kinds that the ruleset does not count are not offered.</source>
        <translation>La clase de trabajo dice cuántas direcciones ocupa una instancia suya. Las clases que el conjunto de reglas no cuenta no se ofrecen.</translation>
    </message>
    <message>
        <source>What the job runs on. Types with many network cards may take more addresses than the ruleset says: a finding tells of them.</source>
        <translation>En qué se ejecuta el trabajo. Los tipos con muchas tarjetas de red pueden ocupar más direcciones de las que dice el conjunto de reglas: un hallazgo lo señala.</translation>
    </message>
    <message>
        <source>Instances of this job that an active user has at the same time, on average: 0.1 is one for every ten users. The sum is rounded up to whole instances.</source>
        <translation>Instancias de este trabajo que un usuario activo tiene al mismo tiempo, de media: 0,1 es una por cada diez usuarios. La suma se redondea hacia arriba a instancias enteras.</translation>
    </message>
    <message>
        <source>0 to 1,000, up to 4 decimals</source>
        <translation>De 0 a 1.000, hasta 4 decimales</translation>
    </message>
    <message>
        <source>Whether the instances use the Elastic Fabric Adapter, which takes more addresses.</source>
        <translation>Si las instancias usan Elastic Fabric Adapter, que ocupa más direcciones.</translation>
    </message>
    <message>
        <source>Off</source>
        <translation>Desactivado</translation>
    </message>
    <message>
        <source>Addresses that one instance takes. It is the ruleset&apos;s figure until you type one that you have measured; emptied, it is the ruleset&apos;s again.</source>
        <translation>Direcciones que ocupa una instancia. Es la cifra del conjunto de reglas hasta que escriba una que haya medido; si se vacía, vuelve a ser la del conjunto de reglas.</translation>
    </message>
    <message>
        <source>1 to 256, whole</source>
        <translation>De 1 a 256, entero</translation>
    </message>
    <message>
        <source>By the ruleset</source>
        <translation>Según el conjunto de reglas</translation>
    </message>
    <message>
        <source>An interface endpoint takes an address in each zone, a gateway endpoint none. Only S3 and DynamoDB have gateway endpoints.</source>
        <translation>Un punto de enlace de interfaz ocupa una dirección en cada zona; uno de puerta de enlace, ninguna. Solo S3 y DynamoDB tienen puntos de enlace de puerta de enlace.</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>A service that the VPC reaches without the internet. It is added as an interface endpoint.</source>
        <translation>Un servicio al que la VPC llega sin internet. Se añade como punto de enlace de interfaz.</translation>
    </message>
    <message>
        <source>A service of the list, or any other</source>
        <translation>Un servicio de la lista o cualquier otro</translation>
    </message>
    <message>
        <source>Whether the ledger shows the demand before growth, or that of the horizon, which the subnets are sized for.</source>
        <translation>Si el desglose muestra la demanda antes del crecimiento o la del horizonte, para la que se dimensionan las subredes.</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>One active user of the first cohort, as the whitepaper prints its Table 1, or everybody.</source>
        <translation>Un usuario activo de la primera cohorte, como el documento técnico imprime su tabla 1, o todos.</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>The size of subnet that you were given. The card then tells how many users fit it, how much growth, and when it is full.</source>
        <translation>El tamaño de subred que le han dado. La tarjeta dice entonces cuántos usuarios caben, cuánto crecimiento y cuándo está llena.</translation>
    </message>
    <message>
        <source>/16 to /28</source>
        <translation>De /16 a /28</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Según la recomendación</translation>
    </message>
    <message>
        <source>The name of the scenario, in the navigator and in the report.</source>
        <translation>El nombre del escenario, en el navegador y en el informe.</translation>
    </message>
    <message>
        <source>Why this scenario, for whoever reads the plan. The report prints it.</source>
        <translation>Por qué este escenario, para quien lea el plan. El informe lo imprime.</translation>
    </message>
    <message>
        <source>Any text</source>
        <translation>Cualquier texto</translation>
    </message>
    <message>
        <source>How far each input is moved, down and up from where it stands, to see what it does to the answer. All others stay.</source>
        <translation>Cuánto se mueve cada entrada, hacia abajo y hacia arriba desde donde está, para ver qué hace con la respuesta. Todas las demás se quedan igual.</translation>
    </message>
    <message>
        <source>1 to 100 %, whole</source>
        <translation>De 1 a 100 %, entero</translation>
    </message>
    <message>
        <source>The input that changes from left to right. All but the two of the map stay as they are.</source>
        <translation>La entrada que cambia de izquierda a derecha. Todas salvo las dos del mapa se quedan como están.</translation>
    </message>
    <message>
        <source>An input that the domain has</source>
        <translation>Una entrada que tiene el dominio</translation>
    </message>
    <message>
        <source>The input that changes from below to above. All but the two of the map stay as they are.</source>
        <translation>La entrada que cambia de abajo arriba. Todas salvo las dos del mapa se quedan como están.</translation>
    </message>
    <message>
        <source>How often demand may exceed the subnet: the smallest subnet that is enough for that is named. Users are at work independently of each other, with the share of their cohort; instances land in the zones evenly. The chance is worked out exactly, not sampled.</source>
        <translation>Con qué frecuencia puede la demanda superar la subred: se nombra la subred más pequeña que basta para eso. Los usuarios trabajan con independencia unos de otros, con la proporción de su cohorte; las instancias caen en las zonas por igual. La probabilidad se calcula de forma exacta, no por muestreo.</translation>
    </message>
    <message>
        <source>Which pool, or range round it, the map shows.</source>
        <translation>Qué rango, o qué espacio alrededor de él, muestra el mapa.</translation>
    </message>
    <message>
        <source>The plan&apos;s first pool</source>
        <translation>El primer rango del plan</translation>
    </message>
    <message>
        <source>The size of block that another domain would ask for. It is only tried: the plan stays as it is.</source>
        <translation>El tamaño del bloque que pediría otro dominio. Solo se prueba: el plan se queda como está.</translation>
    </message>
    <message>
        <source>The block of the domain&apos;s VPC. Type one to keep the domain there; empty it, and one is found: the lowest that is free in the first pool with room, largest domains first.</source>
        <translation>El bloque de la VPC del dominio. Escriba uno para que el dominio se quede en él; vacíelo y se busca uno: el más bajo que esté libre en el primer rango con sitio, primero los dominios mayores.</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>A pinned block stays where it is, whatever is added or grows; the others are placed round it.</source>
        <translation>Un bloque fijado se queda donde está, se añada o crezca lo que sea; los demás se colocan a su alrededor.</translation>
    </message>
    <message>
        <source>A range that blocks may be placed in. The first pool with room is used.</source>
        <translation>Un rango en el que se pueden colocar bloques. Se usa el primer rango con sitio.</translation>
    </message>
    <message>
        <source>10.0.0.0/8</source>
        <translation>10.0.0.0/8</translation>
    </message>
    <message>
        <source>A range that somebody else has, or that is to stay free: never given out.</source>
        <translation>Un rango que tiene otro, o que debe quedar libre: no se asigna nunca.</translation>
    </message>
    <message>
        <source>Who has the range, or why it is to stay free. The map and the report name it.</source>
        <translation>Quién tiene el rango, o por qué debe quedar libre. El mapa y el informe lo dicen.</translation>
    </message>
    <message>
        <source>A subnet that is there already: never given out again.</source>
        <translation>Una subred que ya existe: no se vuelve a asignar nunca.</translation>
    </message>
    <message>
        <source>An IPv4 block in canonical form, /16 to /28</source>
        <translation>Un bloque IPv4 en su forma canónica, de /16 a /28</translation>
    </message>
    <message>
        <source>The domain whose VPC the subnet is in.</source>
        <translation>El dominio en cuya VPC está la subred.</translation>
    </message>
    <message>
        <source>A domain of the plan</source>
        <translation>Un dominio del plan</translation>
    </message>
    <message>
        <source>The availability zone of the subnet: its id, as use1-az1, means the same in every account.</source>
        <translation>La zona de disponibilidad de la subred: su ID, como use1-az1, significa lo mismo en todas las cuentas.</translation>
    </message>
    <message>
        <source>AWS CLI: describe-subnets, AvailabilityZoneId</source>
        <translation>AWS CLI: describe-subnets, AvailabilityZoneId</translation>
    </message>
    <message>
        <source>Addresses that are taken in it: the usable ones less those that are available.</source>
        <translation>Direcciones que están ocupadas en ella: las utilizables menos las que están disponibles.</translation>
    </message>
    <message>
        <source>0 to as many as are usable</source>
        <translation>De 0 a tantas como sean utilizables</translation>
    </message>
    <message>
        <source>0</source>
        <translation>0</translation>
    </message>
    <message>
        <source>AWS CLI: describe-subnets, AvailableIpAddressCount</source>
        <translation>AWS CLI: describe-subnets, AvailableIpAddressCount</translation>
    </message>
    <message>
        <source>Many lines at once, pasted, typed or from a file. What stands behind a tab, a comma or a semicolon belongs to the block before it. Nothing is added while a line is wrong.</source>
        <translation>Muchas líneas a la vez, pegadas, escritas o de un archivo. Lo que sigue a un tabulador, una coma o un punto y coma pertenece al bloque anterior. No se añade nada mientras una línea esté mal.</translation>
    </message>
    <message>
        <source>One block a line</source>
        <translation>Un bloque por línea</translation>
    </message>
    <message>
        <source>How the subnets stand in the chart and in the table.</source>
        <translation>En qué orden están las subredes en el gráfico y en la tabla.</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Las más llenas primero</translation>
    </message>
    <message>
        <source>Which VPC the plan takes over: its subnets, endpoints and zones. A SageMaker domain lives in one VPC.</source>
        <translation>Qué VPC incorpora el plan: sus subredes, puntos de enlace y zonas. Un dominio de SageMaker vive en una VPC.</translation>
    </message>
    <message>
        <source>A VPC of the files that were read</source>
        <translation>Una VPC de los archivos leídos</translation>
    </message>
    <message>
        <source>What the report says. The answer always comes first.</source>
        <translation>Lo que dice el informe. La respuesta va siempre primero.</translation>
    </message>
    <message>
        <source>All sections</source>
        <translation>Todas las secciones</translation>
    </message>
    <message>
        <source>The date that the report bears. The same plan and the same date give the same file.</source>
        <translation>La fecha que lleva el informe. El mismo plan y la misma fecha dan el mismo archivo.</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Hoy</translation>
    </message>
    <message>
        <source>The language that the report is written in, whatever the window&apos;s is.</source>
        <translation>El idioma en que se escribe el informe, sea cual sea el de la ventana.</translation>
    </message>
    <message>
        <source>The window&apos;s language</source>
        <translation>El idioma de la ventana</translation>
    </message>
    <message>
        <source>What the network is written in. Terraform and CloudFormation can be applied again; the AWS CLI commands are run once.</source>
        <translation>En qué se escribe la red. Terraform y CloudFormation se pueden aplicar de nuevo; los comandos de AWS CLI se ejecutan una vez.</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>Whether the code makes a VPC with the domain&apos;s block, or gives the block to a VPC that is there, as a secondary CIDR.</source>
        <translation>Si el código crea una VPC con el bloque del dominio, o da el bloque a una VPC que ya existe, como CIDR secundario.</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>Amazon VPC User Guide: secondary CIDR blocks, up to five a VPC unless the quota is raised</source>
        <translation>Guía del usuario de Amazon VPC: bloques CIDR secundarios, hasta cinco por VPC salvo que se amplíe la cuota</translation>
    </message>
    <message>
        <source>Whether the code makes the SageMaker Studio domain, too. What the plan does not know, such as its execution role, is a variable.</source>
        <translation>Si el código crea también el dominio de SageMaker Studio. Lo que el plan no sabe, como su rol de ejecución, es una variable.</translation>
    </message>
    <message>
        <source>The name of the plan, in the title and on the report.</source>
        <translation>El nombre del plan, en el título y en el informe.</translation>
    </message>
    <message>
        <source>What there is to know of the plan. The report prints it.</source>
        <translation>Lo que conviene saber del plan. El informe lo imprime.</translation>
    </message>
    <message>
        <source>Whether the plan starts in a certain month. Answers then name calendar months, and count months from the start otherwise.</source>
        <translation>Si el plan empieza en un mes determinado. Las respuestas nombran entonces meses del calendario; si no, cuentan meses desde el inicio.</translation>
    </message>
    <message>
        <source>The month that the plan starts in: growth and horizon are counted from there.</source>
        <translation>El mes en que empieza el plan: desde él se cuentan el crecimiento y el horizonte.</translation>
    </message>
    <message>
        <source>A month of the years 1 to 9999</source>
        <translation>Un mes de los años 1 a 9999</translation>
    </message>
    <message>
        <source>This month</source>
        <translation>Este mes</translation>
    </message>
    <message>
        <source>&amp;High Contrast</source>
        <translation>Má&amp;ximo contraste</translation>
    </message>
    <message>
        <source>Black on white or white on black, as the desktop is light or dark, with strong lines</source>
        <translation>Negro sobre blanco o blanco sobre negro, según el escritorio sea claro u oscuro, con líneas fuertes</translation>
    </message>
    <message>
        <source>Recover &amp;Unsaved Plans…</source>
        <translation>Rec&amp;uperar planes sin guardar…</translation>
    </message>
    <message>
        <source>What was not saved when Headroom ended, to be restored or discarded</source>
        <translation>Lo que no estaba guardado cuando terminó Headroom, para restaurarlo o descartarlo</translation>
    </message>
    <message>
        <source>Your own choice</source>
        <translation>Elección propia</translation>
    </message>
    <message>
        <source>Your own words; nothing is worked out from them</source>
        <translation>Palabras propias; no se calcula nada con ellas</translation>
    </message>
    <message>
        <source>Your own choice of what is shown; the plan stays as it is</source>
        <translation>Elección propia de lo que se muestra; el plan queda como está</translation>
    </message>
    <message>
        <source>Your own address plan, as your network team keeps it</source>
        <translation>El plan de direcciones propio, tal como lo lleva el equipo de redes</translation>
    </message>
    <message>
        <source>AWS General Reference, SageMaker AI endpoints and quotas: quotas are counted per account and Region</source>
        <translation>Referencia general de AWS, puntos de enlace y cuotas de SageMaker AI: las cuotas se cuentan por cuenta y región</translation>
    </message>
    <message>
        <source>Headroom&apos;s own: nobody publishes which assumption matters, so inputs are moved to see it</source>
        <translation>Propio de Headroom: nadie publica qué supuesto importa, así que se mueven las entradas para verlo</translation>
    </message>
    <message>
        <source>Headroom&apos;s own: AWS publishes no margin, so that it is yours to choose</source>
        <translation>Propio de Headroom: AWS no publica ningún margen, así que se elige libremente</translation>
    </message>
    <message>
        <source>Headroom&apos;s own: the whitepaper names expected growth as a factor, and no law of it</source>
        <translation>Propio de Headroom: el documento técnico nombra el crecimiento previsto como factor, sin decir cómo transcurre</translation>
    </message>
    <message>
        <source>Headroom&apos;s own: the whitepaper counts all users as at work at once, which is 100 %</source>
        <translation>Propio de Headroom: el documento técnico cuenta a todos los usuarios trabajando a la vez, que es el 100 %</translation>
    </message>
    <message>
        <source>Amazon SageMaker API model: the types of jobs; Amazon EC2 User Guide: their network cards</source>
        <translation>Modelo de la API de Amazon SageMaker: los tipos de los trabajos; Guía del usuario de Amazon EC2: sus tarjetas de red</translation>
    </message>
    <message>
        <source>Headroom&apos;s own: the exact distribution of users at work and of the instances they start; which chance is acceptable is your own choice</source>
        <translation>Propio de Headroom: la distribución exacta de los usuarios que trabajan y de las instancias que inician; qué probabilidad es aceptable es elección propia</translation>
    </message>
    <message>
        <source>Headroom&apos;s own, to keep what is agreed or built; Amazon VPC User Guide: a subnet can&apos;t be resized</source>
        <translation>Propio de Headroom, para conservar lo acordado o construido; Guía del usuario de Amazon VPC: una subred no puede cambiar de tamaño</translation>
    </message>
    <message>
        <source>AWS CLI: sagemaker describe-domain, VpcId and SubnetIds</source>
        <translation>AWS CLI: sagemaker describe-domain, VpcId y SubnetIds</translation>
    </message>
    <message>
        <source>AWS CLI: describe-vpcs and describe-subnets, VpcId</source>
        <translation>AWS CLI: describe-vpcs y describe-subnets, VpcId</translation>
    </message>
    <message>
        <source>Your own choice; the code follows the references of the Terraform AWS provider, of AWS CloudFormation and of the AWS CLI</source>
        <translation>Elección propia; el código sigue las referencias del proveedor de AWS para Terraform, de AWS CloudFormation y de la AWS CLI</translation>
    </message>
    <message>
        <source>AWS CloudFormation reference: AWS::SageMaker::Domain, and what goes with it in Terraform and in the AWS CLI</source>
        <translation>Referencia de AWS CloudFormation: AWS::SageMaker::Domain, y lo que le corresponde en Terraform y en la AWS CLI</translation>
    </message>
    <message>
        <source>The language of the window: its words, numbers and dates. It changes when Headroom starts next; plans and what is exported stay as they are.</source>
        <translation>El idioma de la ventana: sus palabras, números y fechas. Cambia la próxima vez que se inicie Headroom; los planes y lo exportado quedan como están.</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light, dark or high contrast: black on white or white on black, with strong lines. Reports are light always.</source>
        <translation>Claro, oscuro o máximo contraste: negro sobre blanco o blanco sobre negro, con líneas marcadas. Los informes son siempre claros.</translation>
    </message>
    <message>
        <source>Your own choice; text keeps the contrast of WCAG 2.1 AA in each of them</source>
        <translation>Elección propia; el texto conserva en cada uno el contraste de WCAG 2.1 AA</translation>
    </message>
    <message>
        <source>Whether this page comes first when Headroom starts. Without it, Headroom starts with the whitepaper&apos;s plan. A file that is opened with Headroom is shown at once, always.</source>
        <translation>Si esta página aparece primero al iniciar Headroom. Sin ella, Headroom empieza con el plan del documento técnico. Un archivo que se abre con Headroom se muestra siempre de inmediato.</translation>
    </message>
    <message>
        <source>On the first start alone</source>
        <translation>Solo la primera vez que se inicia</translation>
    </message>
    <message>
        <source>Shows the rows in which each word stands somewhere: “copy”, “ctrl+shift”, “map”.</source>
        <translation>Muestra las filas en las que aparece cada palabra: «copiar», «ctrl+shift», «mapa».</translation>
    </message>
    <message>
        <source>Headroom&apos;s own list of its commands, places and keys</source>
        <translation>La lista propia de Headroom, con sus comandos, lugares y teclas</translation>
    </message>
    <message>
        <source>Some letters of what is looked for, in their order: “ngr” finds “Navigator”. Blanks part words that may stand in any order.</source>
        <translation>Algunas letras de lo que se busca, en su orden: «ngd» encuentra «Navegador». Los espacios separan palabras que pueden ir en cualquier orden.</translation>
    </message>
    <message>
        <source>Headroom&apos;s own commands, your recent files, and the names and findings of your plan</source>
        <translation>Los comandos propios de Headroom, los archivos recientes, y los nombres y hallazgos del plan</translation>
    </message>
    <message>
        <source>Open the plan %1, and read one file on the page Existing VPC</source>
        <translation>Abrir el plan %1 y leer un archivo en la página VPC existente</translation>
    </message>
    <message>
        <source>%1; not %2, for one plan is open at a time</source>
        <translation>%1; %2 no, porque hay un solo plan abierto a la vez</translation>
    </message>
    <message>
        <source>%1; not the other %L2, for one plan is open at a time</source>
        <translation>%1; los otros %L2 no, porque hay un solo plan abierto a la vez</translation>
    </message>
</context>
<context>
    <name>headroom::AboutDialog</name>
    <message>
        <source>About Headroom</source>
        <translation>Acerca de Headroom</translation>
    </message>
    <message>
        <source>&amp;About</source>
        <translation>&amp;Acerca de</translation>
    </message>
    <message>
        <source>&amp;Parts</source>
        <translation>&amp;Partes</translation>
    </message>
    <message>
        <source>&amp;Licence</source>
        <translation>&amp;Licencia</translation>
    </message>
    <message>
        <source>&amp;Copy Details</source>
        <translation>&amp;Copiar detalles</translation>
    </message>
    <message>
        <source>Versions and system, for a bug report</source>
        <translation>Versiones y sistema, para un informe de error</translation>
    </message>
    <message>
        <source>Headroom %1</source>
        <translation>Headroom %1</translation>
    </message>
    <message>
        <source>Plans the IP capacity of VPC subnets for Amazon SageMaker Studio domains</source>
        <translation>Planifica la capacidad de direcciones IP de las subredes de VPC para dominios de Amazon SageMaker Studio</translation>
    </message>
    <message>
        <source>&lt;p&gt;It needs no AWS account and no network: what you plan stays on your desk.&lt;/p&gt;&lt;p&gt;Headroom is no product of Amazon. Figures are AWS&apos;s published ones; each says where it comes from.&lt;/p&gt;&lt;p&gt;© 2026 The Headroom developers. Free software under the GNU General Public License, version 3 or later; it comes without any warranty.&lt;/p&gt;</source>
        <translation>&lt;p&gt;No necesita cuenta de AWS ni red: lo que planifica se queda en su equipo.&lt;/p&gt;&lt;p&gt;Headroom no es un producto de Amazon. Las cifras son las que AWS publica; cada una dice de dónde viene.&lt;/p&gt;&lt;p&gt;© 2026 The Headroom developers. Software libre bajo la GNU General Public License, versión 3 o posterior; se distribuye sin ninguna garantía.&lt;/p&gt;</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Acerca de</translation>
    </message>
    <message>
        <source>Parts and their licences</source>
        <translation>Partes y sus licencias</translation>
    </message>
    <message>
        <source>GNU General Public License, version 3, and the licences of parts</source>
        <translation>GNU General Public License, versión 3, y las licencias de partes</translation>
    </message>
</context>
<context>
    <name>headroom::AddressListModel</name>
    <message>
        <source>%1 is in this list already.</source>
        <translation>%1 ya está en esta lista.</translation>
    </message>
</context>
<context>
    <name>headroom::AddressesPage</name>
    <message>
        <source>Placed as “%1”, it would ask for a /%2 and have room.</source>
        <translation>Con el reparto «%1», pediría un /%2 y tendría sitio.</translation>
    </message>
    <message>
        <source>Without the exclusion %1 it would have room.</source>
        <translation>Sin la exclusión %1 tendría sitio.</translation>
    </message>
    <message>
        <source>Without the exclusion %1 (%2) it would have room.</source>
        <translation>Sin la exclusión %1 (%2) tendría sitio.</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Domains and their blocks</source>
        <translation>Los dominios y sus bloques</translation>
    </message>
    <message>
        <source>Show on &amp;Map</source>
        <translation>Mostrar en el &amp;mapa</translation>
    </message>
    <message>
        <source>Go to the chosen domain&apos;s block on the map</source>
        <translation>Ir al bloque del dominio elegido en el mapa</translation>
    </message>
    <message>
        <source>Cop&amp;y</source>
        <translation>C&amp;opiar</translation>
    </message>
    <message>
        <source>Copy the table, with its headings, for a spreadsheet</source>
        <translation>Copiar la tabla, con sus encabezados, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Pools</source>
        <translation>Rangos</translation>
    </message>
    <message>
        <source>Add Pools</source>
        <translation>Añadir rangos</translation>
    </message>
    <message>
        <source>Look Here Ea&amp;rlier</source>
        <translation>Buscar aquí an&amp;tes</translation>
    </message>
    <message>
        <source>Blocks are placed in the first pool that has room: move the chosen one up</source>
        <translation>Los bloques se colocan en el primer rango que tiene sitio: mueve el elegido hacia arriba</translation>
    </message>
    <message>
        <source>Exclusions</source>
        <translation>Exclusiones</translation>
    </message>
    <message>
        <source>Exclude Blocks</source>
        <translation>Excluir bloques</translation>
    </message>
    <message>
        <source>Existing subnets</source>
        <translation>Subredes existentes</translation>
    </message>
    <message>
        <source>Add Existing Subnets</source>
        <translation>Añadir subredes existentes</translation>
    </message>
    <message>
        <source>new ones are added to %1</source>
        <translation>las nuevas se añaden a %1</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::AnswerPanel</name>
    <message>
        <source>Answer</source>
        <translation>Respuesta</translation>
    </message>
    <message>
        <source>Ask the network team for</source>
        <translation>Pida al equipo de redes</translation>
    </message>
    <message>
        <source>If users are</source>
        <translation>Si los usuarios están</translation>
    </message>
    <message>
        <source>Set what to size for</source>
        <translation>Fijar para qué se dimensiona</translation>
    </message>
    <message>
        <source>Room to grow</source>
        <translation>Sitio para crecer</translation>
    </message>
    <message>
        <source>Outgrown</source>
        <translation>Se queda pequeña</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Nothing to tell</source>
        <translation>Nada que señalar</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>No answer</source>
        <translation>Sin respuesta</translation>
    </message>
    <message>
        <source>inside</source>
        <translation>dentro de</translation>
    </message>
    <message>
        <source>Zone %1</source>
        <translation>Zona %1</translation>
    </message>
    <message>
        <source>There is no block for this domain.</source>
        <translation>No hay ningún bloque para este dominio.</translation>
    </message>
    <message>
        <source>&lt;b&gt;%L1&lt;/b&gt; of %L2 usable</source>
        <translation>&lt;b&gt;%L1&lt;/b&gt; de %L2 utilizables</translation>
    </message>
    <message>
        <source>%L1 free · %L2 % used</source>
        <translation>%L1 libres · %L2 % en uso</translation>
    </message>
    <message>
        <source>Users until too large</source>
        <translation>Usuarios hasta ser demasiados</translation>
    </message>
    <message>
        <source>Users until a /%1</source>
        <translation>Usuarios hasta una /%1</translation>
    </message>
    <message>
        <source>no users yet</source>
        <translation>aún no hay usuarios</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 más</translation>
    </message>
    <message>
        <source>Users a /%1 holds</source>
        <translation>Usuarios que caben en una /%1</translation>
    </message>
    <message>
        <source>not by this plan</source>
        <translation>no con este plan</translation>
    </message>
    <message>
        <source>too small at the start</source>
        <translation>demasiado pequeña desde el inicio</translation>
    </message>
    <message>
        <source>Show the findings</source>
        <translation>Mostrar los hallazgos</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Needed in each subnet</source>
        <translation>Necesarias en cada subred</translation>
    </message>
    <message>
        <source>Usable in each subnet</source>
        <translation>Utilizables en cada subred</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copy &amp;Answer</source>
        <translation>Copiar &amp;respuesta</translation>
    </message>
    <message>
        <source>Answer: %1 inside %2, %L3 of %L4 usable addresses needed in each subnet</source>
        <translation>Respuesta: %1 dentro de %2, se necesitan %L3 de %L4 direcciones utilizables en cada subred</translation>
    </message>
    <message>
        <source>Answer: %1. %2</source>
        <translation>Respuesta: %1. %2</translation>
    </message>
</context>
<context>
    <name>headroom::AppsModel</name>
    <message>
        <source>Instance type</source>
        <translation>Tipo de instancia</translation>
    </message>
    <message>
        <source>What the apps run on</source>
        <translation>En qué se ejecutan las aplicaciones</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Apps per active user on this instance type</source>
        <translation>Aplicaciones por usuario activo en este tipo de instancia</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Share of the active users who use this instance type</source>
        <translation>Proporción de los usuarios activos que usan este tipo de instancia</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Change %1 to %2</source>
        <translation>Cambiar %1 por %2</translation>
    </message>
    <message>
        <source>Set apps on %1</source>
        <translation>Fijar las aplicaciones en %1</translation>
    </message>
    <message>
        <source>Set users of %1</source>
        <translation>Fijar los usuarios de %1</translation>
    </message>
    <message>
        <source>Add instance type</source>
        <translation>Añadir tipo de instancia</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Quitar %1</translation>
    </message>
</context>
<context>
    <name>headroom::AspectsCard</name>
    <message>
        <source>Isolation and administration</source>
        <translation>Aislamiento y administración</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table, with its headings and sources, for a spreadsheet</source>
        <translation>Copiar la tabla, con sus encabezados y fuentes, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>%1; %2</source>
        <translation>%1; %2</translation>
    </message>
    <message>
        <source>Aspect</source>
        <translation>Aspecto</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
    <message>
        <source>Confidence</source>
        <translation>Confianza</translation>
    </message>
</context>
<context>
    <name>headroom::CapacityBar</name>
    <message>
        <source>Part of the subnet that is taken</source>
        <translation>Parte ocupada de la subred</translation>
    </message>
    <message>
        <source>%L1 of %L2 addresses</source>
        <translation>%L1 de %L2 direcciones</translation>
    </message>
</context>
<context>
    <name>headroom::ChanceRow</name>
    <message>
        <source>Of a subnet that is enough when users are spread evenly over the zones: how often they take more at once, by the exact law that the Risk page shows</source>
        <translation>De una subred suficiente cuando los usuarios se reparten por igual entre las zonas: con qué frecuencia ocupan más a la vez, según la distribución exacta que muestra la página Riesgo</translation>
    </message>
    <message>
        <source>A /%1 runs dry,
users spread evenly</source>
        <translation>Se agota una /%1,
usuarios repartidos por igual</translation>
    </message>
    <message>
        <source>practically never</source>
        <translation>casi nunca</translation>
    </message>
    <message>
        <source>How often a subnet runs dry</source>
        <translation>Con qué frecuencia se agota una subred</translation>
    </message>
</context>
<context>
    <name>headroom::ChangesCard</name>
    <message>
        <source>Notes</source>
        <translation>Notas</translation>
    </message>
    <message>
        <source>Why this scenario, for whoever reads the plan</source>
        <translation>Por qué este escenario, para quien lea el plan</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Editar</translation>
    </message>
    <message>
        <source>Show and edit this scenario</source>
        <translation>Mostrar y editar este escenario</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Cambiar nombre</translation>
    </message>
    <message>
        <source>Give this scenario another name</source>
        <translation>Dar otro nombre a este escenario</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add a copy of this scenario, to go on from there</source>
        <translation>Añadir una copia de este escenario para seguir a partir de ella</translation>
    </message>
    <message>
        <source>Stack on</source>
        <translation>Apilar sobre</translation>
    </message>
    <message>
        <source>Add a scenario that does what another does and then what this does</source>
        <translation>Añadir un escenario que hace lo que hace otro y después lo que hace este</translation>
    </message>
    <message>
        <source>Make it the base</source>
        <translation>Convertir en la base</translation>
    </message>
    <message>
        <source>Make what this scenario gives the base plan; the other scenarios go on giving what they gave</source>
        <translation>Hacer de lo que da este escenario el plan base; los demás escenarios siguen dando lo que daban</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove this scenario</source>
        <translation>Quitar este escenario</translation>
    </message>
    <message>
        <source>There is no other scenario</source>
        <translation>No hay ningún otro escenario</translation>
    </message>
    <message>
        <source>What “%1” changes</source>
        <translation>Qué cambia «%1»</translation>
    </message>
    <message>
        <source>Gives no plan: at %1 stands %2; allowed is %3.</source>
        <translation>No da ningún plan: en %1 está %2; se permite %3.</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>nada</translation>
    </message>
    <message>
        <source>And %L1 more.</source>
        <translation>Y %L1 más.</translation>
    </message>
    <message>
        <source>Nothing yet: choose it, edit anything, and what differs from the base is listed here.</source>
        <translation>Nada todavía: elíjalo, edite cualquier cosa y aquí aparecerá lo que lo distingue de la base.</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Revertir</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Revertir %1</translation>
    </message>
</context>
<context>
    <name>headroom::ChartCard</name>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>What takes the addresses of one subnet</source>
        <translation>Qué ocupa las direcciones de una subred</translation>
    </message>
    <message>
        <source>subnet</source>
        <translation>subred</translation>
    </message>
    <message>
        <source>One zone can&apos;t be lost: there is no other</source>
        <translation>No se puede perder una zona: no hay otra</translation>
    </message>
    <message>
        <source>more than a /16 holds</source>
        <translation>más de lo que tiene una /16</translation>
    </message>
    <message>
        <source>in %1</source>
        <translation>en %1</translation>
    </message>
</context>
<context>
    <name>headroom::CidrRow</name>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Copies the CIDR</source>
        <translation>Copia el CIDR</translation>
    </message>
    <message>
        <source>Copy %1</source>
        <translation>Copiar %1</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
</context>
<context>
    <name>headroom::CohortsCard</name>
    <message>
        <source>Cohorts</source>
        <translation>Cohortes</translation>
    </message>
    <message>
        <source>+ &amp;Add</source>
        <translation>+ Añad&amp;ir</translation>
    </message>
    <message>
        <source>Add a cohort: users with the same work</source>
        <translation>Añadir una cohorte: usuarios con el mismo trabajo</translation>
    </message>
    <message>
        <source>Dup&amp;licate</source>
        <translation>Dup&amp;licar</translation>
    </message>
    <message>
        <source>Add a cohort like the chosen one</source>
        <translation>Añadir una cohorte como la elegida</translation>
    </message>
    <message>
        <source>&amp;Remove</source>
        <translation>&amp;Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen cohort (Delete)</source>
        <translation>Quitar la cohorte elegida (Supr)</translation>
    </message>
    <message>
        <source>None yet: add one to say who works here</source>
        <translation>Ninguna todavía: añada una para decir quién trabaja aquí</translation>
    </message>
</context>
<context>
    <name>headroom::CohortsModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Users with the same work</source>
        <translation>Usuarios con el mismo trabajo</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Users at the start, before growth</source>
        <translation>Usuarios al inicio, antes del crecimiento</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Share of the users who are active at the same time, at the peak</source>
        <translation>Proporción de los usuarios que están activos al mismo tiempo, en el pico</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Apps of one active user, all instance types together</source>
        <translation>Aplicaciones de un usuario activo, todos los tipos de instancia juntos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Distinct instance types</source>
        <translation>Tipos de instancia distintos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Kinds of jobs an active user runs</source>
        <translation>Clases de trabajos que ejecuta un usuario activo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>User-level addresses at the start</source>
        <translation>Direcciones de nivel de usuario al inicio</translation>
    </message>
    <message>
        <source>1 cohort</source>
        <translation>1 cohorte</translation>
    </message>
    <message>
        <source>%1 cohorts</source>
        <translation>%1 cohortes</translation>
    </message>
    <message>
        <source>Rename cohort %1</source>
        <translation>Cambiar el nombre de la cohorte %1</translation>
    </message>
    <message>
        <source>Set users of %1</source>
        <translation>Fijar los usuarios de %1</translation>
    </message>
    <message>
        <source>Set users at once of %1</source>
        <translation>Fijar los usuarios a la vez de %1</translation>
    </message>
    <message>
        <source>New cohort</source>
        <translation>Nueva cohorte</translation>
    </message>
    <message>
        <source>Add cohort</source>
        <translation>Añadir cohorte</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Duplicate cohort %1</source>
        <translation>Duplicar la cohorte %1</translation>
    </message>
    <message>
        <source>Remove cohort %1</source>
        <translation>Quitar la cohorte %1</translation>
    </message>
</context>
<context>
    <name>headroom::CommandPalette</name>
    <message>
        <source>Nothing has that name.</source>
        <translation>Nada tiene ese nombre.</translation>
    </message>
    <message>
        <source>Find Command</source>
        <translation>Buscar comando</translation>
    </message>
    <message>
        <source>A command, page, domain, cohort, scenario or finding</source>
        <translation>Un comando, página, dominio, cohorte, escenario o hallazgo</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Lo encontrado</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (ya no está)</translation>
    </message>
</context>
<context>
    <name>headroom::CommandsCard</name>
    <message>
        <source>needed: each subnet, its zone, and how many of its addresses are free</source>
        <translation>necesario: cada subred, su zona y cuántas de sus direcciones están libres</translation>
    </message>
    <message>
        <source>who holds the addresses: Studio, EFS, endpoints, NAT, Lambda, load balancers</source>
        <translation>quién ocupa las direcciones: Studio, EFS, puntos de enlace, NAT, Lambda, balanceadores de carga</translation>
    </message>
    <message>
        <source>the CIDRs of each VPC, which the plan must keep clear of</source>
        <translation>los CIDR de cada VPC, que el plan debe evitar</translation>
    </message>
    <message>
        <source>the endpoints that are there, as interface or gateway</source>
        <translation>los puntos de enlace que existen, de interfaz o de puerta de enlace</translation>
    </message>
    <message>
        <source>the name and network of a Studio domain; once for each, its ID is in aws sagemaker list-domains</source>
        <translation>el nombre y la red de un dominio de Studio; una vez por cada uno, su ID está en aws sagemaker list-domains</translation>
    </message>
    <message>
        <source>who is active: measured addresses per active user, beside the ruleset&apos;s</source>
        <translation>quién está activo: direcciones medidas por usuario activo, junto a las del conjunto de reglas</translation>
    </message>
    <message>
        <source>What to run</source>
        <translation>Qué ejecutar</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the command for: %1</source>
        <translation>Copiar el comando para: %1</translation>
    </message>
    <message>
        <source>Copy the command</source>
        <translation>Copiar el comando</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copiado</translation>
    </message>
    <message>
        <source>What else could be read</source>
        <translation>Qué más se podría leer</translation>
    </message>
    <message>
        <source>Each of these adds something to what is shown above.</source>
        <translation>Cada una de estas respuestas añade algo a lo que se muestra arriba.</translation>
    </message>
    <message>
        <source>Headroom does not connect to AWS: whoever may look into the account runs these commands of the AWS CLI, and hands over the files. Replies of several accounts and regions can be read together; which reply a file holds is found out.</source>
        <translation>Headroom no se conecta a AWS: quien tenga acceso a la cuenta ejecuta estos comandos de AWS CLI y entrega los archivos. Se pueden leer juntas respuestas de varias cuentas y regiones; Headroom averigua qué respuesta contiene cada archivo.</translation>
    </message>
</context>
<context>
    <name>headroom::DemandPage</name>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
</context>
<context>
    <name>headroom::DifferenceBar</name>
    <message>
        <source>Differences from the base</source>
        <translation>Diferencias con la base</translation>
    </message>
    <message>
        <source>Show all differences</source>
        <translation>Mostrar todas las diferencias</translation>
    </message>
    <message>
        <source>Nothing differs from the base yet: every edit made now goes into this scenario</source>
        <translation>Nada difiere aún de la base: todo lo que se edite ahora va a este escenario</translation>
    </message>
    <message>
        <source>Differs from the base in</source>
        <translation>Difiere de la base en</translation>
    </message>
    <message>
        <source>%L1 more</source>
        <translation>%L1 más</translation>
    </message>
    <message>
        <source>%1
Click to take this back</source>
        <translation>%1
Pulse para revertirlo</translation>
    </message>
    <message>
        <source>Take back %1</source>
        <translation>Revertir %1</translation>
    </message>
</context>
<context>
    <name>headroom::DomainBlocksModel</name>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>Pide</translation>
    </message>
    <message>
        <source>Its subnets and the block that holds them</source>
        <translation>Sus subredes y el bloque que las contiene</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Addresses needed of those usable in each subnet</source>
        <translation>Direcciones necesarias de las utilizables en cada subred</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>Type a CIDR to pin the domain to it; leave it empty to have one found</source>
        <translation>Escriba un CIDR para fijar el dominio en él; déjelo vacío para que se busque uno</translation>
    </message>
    <message>
        <source>Pinned</source>
        <translation>Fijado</translation>
    </message>
    <message>
        <source>A pinned block stays where it is, whatever comes or grows</source>
        <translation>Un bloque fijado se queda donde está, llegue o crezca lo que sea</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Observación</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 × /%2 in a /%3</source>
        <translation>%1 × /%2 en un /%3</translation>
    </message>
    <message>
        <source>%1 × /%2</source>
        <translation>%1 × /%2</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>no room</source>
        <translation>sin sitio</translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>Fijar %1 en %2</translation>
    </message>
    <message>
        <source>Unpin the block of %1</source>
        <translation>Soltar el bloque de %1</translation>
    </message>
    <message>
        <source>The domain has no block yet. Type the one that it shall have.</source>
        <translation>El dominio aún no tiene bloque. Escriba el que deba tener.</translation>
    </message>
</context>
<context>
    <name>headroom::DomainList</name>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>%1 × %2</source>
        <translation>%1 × %2</translation>
    </message>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>%1: %2 users in %3 cohorts</source>
        <translation>%1: %2 usuarios en %3 cohortes</translation>
    </message>
    <message>
        <source>%1: %2 users</source>
        <translation>%1: %2 usuarios</translation>
    </message>
</context>
<context>
    <name>headroom::EditingChip</name>
    <message>
        <source>Base plan</source>
        <translation>Plan base</translation>
    </message>
    <message>
        <source>Edits go into the scenario “%1”; the base stays as it is</source>
        <translation>Lo que se edita va al escenario «%1»; la base se queda como está</translation>
    </message>
    <message>
        <source>Edits go into the base plan</source>
        <translation>Lo que se edita va al plan base</translation>
    </message>
    <message>
        <source>Editing: %1</source>
        <translation>Se edita: %1</translation>
    </message>
</context>
<context>
    <name>headroom::EndpointsCard</name>
    <message>
        <source>VPC endpoints</source>
        <translation>Puntos de enlace de VPC</translation>
    </message>
    <message>
        <source>Pre&amp;sets ▾</source>
        <translation>Pre&amp;definidos ▾</translation>
    </message>
    <message>
        <source>Replace the list by a usual one</source>
        <translation>Sustituir la lista por una habitual</translation>
    </message>
    <message>
        <source>Whitepaper&apos;s ten</source>
        <translation>Los diez del documento técnico</translation>
    </message>
    <message>
        <source>VPC-only minimum</source>
        <translation>Mínimo de solo VPC</translation>
    </message>
    <message>
        <source>None</source>
        <translation>Ninguno</translation>
    </message>
    <message>
        <source>Add an endpoint</source>
        <translation>Añadir un punto de enlace</translation>
    </message>
    <message>
        <source>Service…</source>
        <translation>Servicio…</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen endpoint (Delete)</source>
        <translation>Quitar el punto de enlace elegido (Supr)</translation>
    </message>
    <message>
        <source>Add the service as an interface endpoint</source>
        <translation>Añadir el servicio como punto de enlace de interfaz</translation>
    </message>
    <message>
        <source>%1 interface</source>
        <translation>%1 de interfaz</translation>
    </message>
</context>
<context>
    <name>headroom::EndpointsModel</name>
    <message>
        <source>Endpoint</source>
        <translation>Servicio</translation>
    </message>
    <message>
        <source>Service that the VPC reaches without the internet</source>
        <translation>Servicio al que la VPC llega sin internet</translation>
    </message>
    <message>
        <source>What for</source>
        <translation>Para qué</translation>
    </message>
    <message>
        <source>Type</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>An interface endpoint takes an address in each zone, a gateway endpoint none</source>
        <translation>Un punto de enlace de interfaz ocupa una dirección en cada zona; uno de puerta de enlace, ninguna</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>IP</translation>
    </message>
    <message>
        <source>Addresses in all zones together</source>
        <translation>Direcciones en todas las zonas juntas</translation>
    </message>
    <message>
        <source>gateway saves %1</source>
        <translation>ahorrables: %1</translation>
    </message>
    <message>
        <source>Not in the catalogue</source>
        <translation>No está en el catálogo</translation>
    </message>
    <message>
        <source>Interface</source>
        <translation>Interfaz</translation>
    </message>
    <message>
        <source>Gateway</source>
        <translation>Puerta de enlace</translation>
    </message>
    <message>
        <source>Set type of endpoint %1</source>
        <translation>Fijar el tipo del punto de enlace %1</translation>
    </message>
    <message>
        <source>Type the name of a service, as in “sagemaker.api”.</source>
        <translation>Escriba el nombre de un servicio, como en «sagemaker.api».</translation>
    </message>
    <message>
        <source>“%1” is in this list already.</source>
        <translation>«%1» ya está en esta lista.</translation>
    </message>
    <message>
        <source>Add endpoint %1</source>
        <translation>Añadir el punto de enlace %1</translation>
    </message>
    <message>
        <source>Remove all endpoints</source>
        <translation>Quitar todos los puntos de enlace</translation>
    </message>
    <message>
        <source>Use the whitepaper&apos;s ten endpoints</source>
        <translation>Usar los diez puntos de enlace del documento técnico</translation>
    </message>
    <message>
        <source>Use the VPC-only minimum of endpoints</source>
        <translation>Usar el mínimo de puntos de enlace de solo VPC</translation>
    </message>
    <message>
        <source>Remove endpoint %1</source>
        <translation>Quitar el punto de enlace %1</translation>
    </message>
</context>
<context>
    <name>headroom::EstateCard</name>
    <message>
        <source>Who holds the addresses</source>
        <translation>Quién ocupa las direcciones</translation>
    </message>
    <message>
        <source>existing-vpc</source>
        <translation>vpc-existente</translation>
    </message>
    <message>
        <source>Subnets in sight</source>
        <translation>Subredes a la vista</translation>
    </message>
    <message>
        <source>% of the usable addresses</source>
        <translation>% de las direcciones utilizables</translation>
    </message>
    <message>
        <source>%1 to %2 of %3 subnets</source>
        <translation>%1 a %2 de %3 subredes</translation>
    </message>
</context>
<context>
    <name>headroom::ExampleCard</name>
    <message>
        <source>%L1 domains</source>
        <translation>%L1 dominios</translation>
    </message>
    <message>
        <source>Too large</source>
        <translation>Demasiado grande</translation>
    </message>
    <message>
        <source>%1 × /%2</source>
        <translation>%1 × /%2</translation>
    </message>
    <message>
        <source>for %1 users in all</source>
        <translation>para %1 usuarios en total</translation>
    </message>
    <message>
        <source>for %1 users, in a /%2</source>
        <translation>para %1 usuarios, en un /%2</translation>
    </message>
    <message>
        <source>for %1 users</source>
        <translation>para %1 usuarios</translation>
    </message>
</context>
<context>
    <name>headroom::ExclusionsModel</name>
    <message>
        <source>Excluded block</source>
        <translation>Bloque excluido</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>Motivo</translation>
    </message>
    <message>
        <source>Who has it, or why it is kept free</source>
        <translation>Quién lo tiene o por qué se mantiene libre</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>Set reason of exclusion %1</source>
        <translation>Fijar el motivo de la exclusión %1</translation>
    </message>
    <message>
        <source>Set exclusion %1</source>
        <translation>Fijar la exclusión %1</translation>
    </message>
    <message>
        <source>10.64.0.0/12 on-premises</source>
        <translation>10.64.0.0/12 red local</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Exclude %1 blocks</source>
        <translation>Excluir %1 bloques</translation>
    </message>
    <message>
        <source>Remove exclusion %1</source>
        <translation>Quitar la exclusión %1</translation>
    </message>
</context>
<context>
    <name>headroom::ExistingSubnetsModel</name>
    <message>
        <source>Existing subnet</source>
        <translation>Subred existente</translation>
    </message>
    <message>
        <source>Never given out again</source>
        <translation>No se vuelve a asignar nunca</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>Whose VPC it is in</source>
        <translation>En la VPC de quién está</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>In use</source>
        <translation>En uso</translation>
    </message>
    <message>
        <source>Addresses that are taken in it</source>
        <translation>Direcciones que están ocupadas en ella</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizables</translation>
    </message>
    <message>
        <source>Addresses less the five that AWS keeps</source>
        <translation>Direcciones menos las cinco que AWS se reserva</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>The domain has %1 already.</source>
        <translation>El dominio ya tiene %1.</translation>
    </message>
    <message>
        <source>Set existing subnet %1</source>
        <translation>Fijar la subred existente %1</translation>
    </message>
    <message>
        <source>Move existing subnet %1 to %2</source>
        <translation>Mover la subred existente %1 a %2</translation>
    </message>
    <message>
        <source>Set zone of existing subnet %1</source>
        <translation>Fijar la zona de la subred existente %1</translation>
    </message>
    <message>
        <source>Set addresses in use of existing subnet %1</source>
        <translation>Fijar las direcciones en uso de la subred existente %1</translation>
    </message>
    <message>
        <source>Add existing subnet %1</source>
        <translation>Añadir la subred existente %1</translation>
    </message>
    <message>
        <source>Add %1 existing subnets</source>
        <translation>Añadir %1 subredes existentes</translation>
    </message>
    <message>
        <source>Remove existing subnet %1</source>
        <translation>Quitar la subred existente %1</translation>
    </message>
</context>
<context>
    <name>headroom::ExistingVpcPage</name>
    <message>
        <source>Existing VPC</source>
        <translation>VPC existente</translation>
    </message>
    <message>
        <source>Order of the subnets</source>
        <translation>Orden de las subredes</translation>
    </message>
    <message>
        <source>Fullest first</source>
        <translation>Las más llenas primero</translation>
    </message>
    <message>
        <source>By the share of the usable addresses that is used</source>
        <translation>Por la proporción en uso de las direcciones utilizables</translation>
    </message>
    <message>
        <source>As read</source>
        <translation>Como se leyeron</translation>
    </message>
    <message>
        <source>In the order of the files</source>
        <translation>En el orden de los archivos</translation>
    </message>
    <message>
        <source>Read replies of the AWS CLI: several files at once, of any kind</source>
        <translation>Leer respuestas de AWS CLI: varios archivos a la vez, de cualquier clase</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy all subnets with all columns, for a spreadsheet</source>
        <translation>Copiar todas las subredes con todas las columnas, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Cancelled: nothing was added, and what is shown is as it was.</source>
        <translation>Cancelado: no se añadió nada, y lo que se muestra está como estaba.</translation>
    </message>
    <message>
        <source>JSON files (*.json);;All files (*)</source>
        <translation>Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Add Replies of the AWS CLI</source>
        <translation>Añadir respuestas de AWS CLI</translation>
    </message>
    <message>
        <source>Reading %1: %L2 %</source>
        <translation>Leyendo %1: %L2 %</translation>
    </message>
    <message>
        <source>Reading %L1 files: %L2 %</source>
        <translation>Leyendo %L1 archivos: %L2 %</translation>
    </message>
    <message>
        <source>Nothing was added, and what is shown is as it was.</source>
        <translation>No se añadió nada, y lo que se muestra está como estaba.</translation>
    </message>
    <message>
        <source>Read %1: %2, %3 records.</source>
        <translation>Leído %1: %2, %3 registros.</translation>
    </message>
    <message>
        <source>Read %1 files.</source>
        <translation>%1 archivos leídos.</translation>
    </message>
    <message>
        <source>%1, document %L2</source>
        <translation>%1, documento %L2</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read</source>
        <translation>No se puede leer %1</translation>
    </message>
    <message>
        <source>%L1 files can&apos;t be read</source>
        <translation>No se pueden leer %L1 archivos</translation>
    </message>
    <message>
        <source>Files Not Added</source>
        <translation>Archivos no añadidos</translation>
    </message>
    <message>
        <source>No file was added, and what is shown stays as it is.</source>
        <translation>No se añadió ningún archivo, y lo que se muestra se queda como está.</translation>
    </message>
    <message>
        <source>Choose the files, or drop them here.</source>
        <translation>Elija los archivos o suéltelos aquí.</translation>
    </message>
    <message>
        <source>No subnets were read yet: aws ec2 describe-subnets tells them.</source>
        <translation>Aún no se ha leído ninguna subred: aws ec2 describe-subnets las da.</translation>
    </message>
    <message>
        <source>Who holds the addresses is not known yet: aws ec2 describe-network-interfaces tells it.</source>
        <translation>Aún no se sabe quién ocupa las direcciones: lo dice aws ec2 describe-network-interfaces.</translation>
    </message>
    <message>
        <source>the first %1 of %2</source>
        <translation>los primeros %1 de %2</translation>
    </message>
    <message>
        <source>Use existing VPC in %1</source>
        <translation>Usar la VPC existente en %1</translation>
    </message>
    <message>
        <source>Taken over into %1. Existing subnets: %2; excluded CIDRs: %3; endpoints: %4; zones: %5.</source>
        <translation>Incorporado a %1. Subredes existentes: %2; CIDR excluidos: %3; puntos de enlace: %4; zonas: %5.</translation>
    </message>
    <message>
        <source>&amp;Add Files…</source>
        <translation>Añadir arc&amp;hivos…</translation>
    </message>
</context>
<context>
    <name>headroom::ExportDialog</name>
    <message>
        <source>Terraform (*.tf)</source>
        <translation>Terraform (*.tf)</translation>
    </message>
    <message>
        <source>CloudFormation templates (*.yaml *.yml)</source>
        <translation>Plantillas de CloudFormation (*.yaml *.yml)</translation>
    </message>
    <message>
        <source>Shell scripts (*.sh)</source>
        <translation>Scripts de shell (*.sh)</translation>
    </message>
    <message>
        <source>Export Code</source>
        <translation>Exportar código</translation>
    </message>
    <message>
        <source>The network of “%1” in the scenario “%2”</source>
        <translation>La red de «%1» en el escenario «%2»</translation>
    </message>
    <message>
        <source>The network of “%1”</source>
        <translation>La red de «%1»</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Código</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>&amp;Copiar</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>&amp;Guardar como…</translation>
    </message>
    <message>
        <source>Written in</source>
        <translation>Escrito en</translation>
    </message>
    <message>
        <source>Terraform</source>
        <translation>Terraform</translation>
    </message>
    <message>
        <source>CloudFormation</source>
        <translation>CloudFormation</translation>
    </message>
    <message>
        <source>AWS CLI</source>
        <translation>AWS CLI</translation>
    </message>
    <message>
        <source>A shell script of AWS CLI commands</source>
        <translation>Un script de shell con comandos de AWS CLI</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>New</source>
        <translation>Nueva</translation>
    </message>
    <message>
        <source>A VPC with the domain&apos;s block</source>
        <translation>Una VPC con el bloque del dominio</translation>
    </message>
    <message>
        <source>Existing</source>
        <translation>Existente</translation>
    </message>
    <message>
        <source>A VPC that is there already gets the domain&apos;s block as a secondary CIDR</source>
        <translation>Una VPC que ya existe recibe el bloque del dominio como CIDR secundario</translation>
    </message>
    <message>
        <source>With the SageMaker &amp;domain</source>
        <translation>Con el &amp;dominio de SageMaker</translation>
    </message>
    <message>
        <source>Creates the SageMaker Studio domain, too. Its execution role and sign-in mode are variables.</source>
        <translation>Crea también el dominio de SageMaker Studio. Su rol de ejecución y su modo de inicio de sesión son variables.</translation>
    </message>
    <message>
        <source>%1 with %2 subnets and %3 endpoints. What the plan does not know, such as the execution role, is a variable.</source>
        <translation>%1 con %2 subredes y %3 puntos de enlace. Lo que el plan no sabe, como el rol de ejecución, es una variable.</translation>
    </message>
    <message>
        <source>This domain can&apos;t be exported yet. Change this first:</source>
        <translation>Este dominio aún no se puede exportar. Antes, cambie esto:</translation>
    </message>
    <message>
        <source>Save Code As</source>
        <translation>Guardar código como</translation>
    </message>
    <message>
        <source>Saved as %1.</source>
        <translation>Guardado como %1.</translation>
    </message>
    <message>
        <source>%1 with %2 subnets and one endpoint. What the plan does not know, such as the execution role, is a variable.</source>
        <translation>%1 con %2 subredes y un punto de enlace. Lo que el plan no sabe, como el rol de ejecución, es una variable.</translation>
    </message>
    <message>
        <source>%1 with one subnet and %3 endpoints. What the plan does not know, such as the execution role, is a variable.</source>
        <translation>%1 con una subred y %3 puntos de enlace. Lo que el plan no sabe, como el rol de ejecución, es una variable.</translation>
    </message>
    <message>
        <source>%1 with one subnet and one endpoint. What the plan does not know, such as the execution role, is a variable.</source>
        <translation>%1 con una subred y un punto de enlace. Lo que el plan no sabe, como el rol de ejecución, es una variable.</translation>
    </message>
</context>
<context>
    <name>headroom::FileBar</name>
    <message>
        <source>Reload</source>
        <translation>Volver a cargar</translation>
    </message>
    <message>
        <source>Keep Mine</source>
        <translation>Conservar lo mío</translation>
    </message>
    <message>
        <source>Save It Again</source>
        <translation>Guardarlo de nuevo</translation>
    </message>
    <message>
        <source>Save As…</source>
        <translation>Guardar como…</translation>
    </message>
    <message>
        <source>Not Now</source>
        <translation>Ahora no</translation>
    </message>
    <message>
        <source>The plan&apos;s file</source>
        <translation>El archivo del plan</translation>
    </message>
    <message>
        <source>Show what the file holds now; Undo brings back what is here</source>
        <translation>Mostrar lo que contiene ahora el archivo; Deshacer recupera lo que hay aquí</translation>
    </message>
    <message>
        <source>Leave the plan as it is here; saving it replaces what the file holds now</source>
        <translation>Dejar el plan como está aquí; al guardarlo se reemplaza lo que contiene ahora el archivo</translation>
    </message>
    <message>
        <source>Write the plan where its file was</source>
        <translation>Escribir el plan donde estaba su archivo</translation>
    </message>
    <message>
        <source>Write the plan to another place</source>
        <translation>Escribir el plan en otro lugar</translation>
    </message>
    <message>
        <source>Close this notice; nothing is done</source>
        <translation>Cerrar este aviso; no se hace nada</translation>
    </message>
    <message>
        <source>%1 was changed by another program, %2, and is no plan that can be opened now.</source>
        <translation>Otro programa cambió %1, %2, y no es un plan que se pueda abrir ahora.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, %2. It holds the same plan as is shown here, written in another way.</source>
        <translation>Otro programa cambió %1, %2. Contiene el mismo plan que se ve aquí, escrito de otra manera.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, %2. One thing differs from the plan here: %3.</source>
        <translation>Otro programa cambió %1, %2. Una cosa difiere del plan que se ve aquí: %3.</translation>
    </message>
    <message>
        <source>%1 was changed by another program, %2. %3 things differ from the plan here, among them: %4.</source>
        <translation>Otro programa cambió %1, %2. %3 cosas difieren del plan que se ve aquí, entre ellas: %4.</translation>
    </message>
    <message>
        <source>%1 is no longer there: it was deleted, moved or renamed. The plan is still here, and not saved anywhere else.</source>
        <translation>%1 ya no está: se eliminó, se movió o cambió de nombre. El plan sigue aquí, y no está guardado en ningún otro lugar.</translation>
    </message>
    <message>
        <source>%1 is no longer there: its folder was removed, or its disk. The plan is still here, and not saved anywhere else.</source>
        <translation>%1 ya no está: su carpeta o su disco se retiró. El plan sigue aquí, y no está guardado en ningún otro lugar.</translation>
    </message>
    <message>
        <source>What is not saved would be lost if the program ended now: it can&apos;t be kept on the disk meanwhile. Save the plan to be safe.</source>
        <translation>Lo que no está guardado se perdería si el programa terminara ahora: no se puede conservar entretanto en el disco. Guarde el plan para no correr riesgos.</translation>
    </message>
    <message>
        <source>Reload from the file</source>
        <translation>Volver a cargar del archivo</translation>
    </message>
    <message>
        <source>File Not Reloaded</source>
        <translation>Archivo no cargado de nuevo</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>Not Open There</source>
        <translation>Allí no está abierto</translation>
    </message>
    <message>
        <source>The other machine was switched off, or its program ended without a word: this window counts as the one that has the file open</source>
        <translation>El otro equipo se apagó o su programa terminó sin avisar: esta ventana cuenta como la que tiene abierto el archivo</translation>
    </message>
</context>
<context>
    <name>headroom::FileFlow</name>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>“%1” has changes that are not saved.</source>
        <translation>«%1» tiene cambios sin guardar.</translation>
    </message>
    <message>
        <source>Without saving, they are lost.</source>
        <translation>Si no se guardan, se pierden.</translation>
    </message>
    <message>
        <source>Headroom plans (*.headroom.json);;JSON files (*.json);;All files (*)</source>
        <translation>Planes de Headroom (*.headroom.json);;Archivos JSON (*.json);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>Open Plan</source>
        <translation>Abrir plan</translation>
    </message>
    <message>
        <source>File Not Opened</source>
        <translation>Archivo no abierto</translation>
    </message>
    <message>
        <source>%1 can&apos;t be opened</source>
        <translation>No se puede abrir %1</translation>
    </message>
    <message>
        <source>plan</source>
        <translation>plan</translation>
    </message>
    <message>
        <source>Save Plan As</source>
        <translation>Guardar plan como</translation>
    </message>
    <message>
        <source>Headroom plans (*.headroom.json)</source>
        <translation>Planes de Headroom (*.headroom.json)</translation>
    </message>
    <message>
        <source>There is a file %1 already.</source>
        <translation>Ya existe un archivo %1.</translation>
    </message>
    <message>
        <source>&amp;Replace</source>
        <translation>&amp;Reemplazar</translation>
    </message>
    <message>
        <source>Not Saved</source>
        <translation>No guardado</translation>
    </message>
    <message>
        <source>Not Restored</source>
        <translation>No restaurado</translation>
    </message>
    <message>
        <source>The unsaved changes of “%1” can&apos;t be read. They stay where they are: %2</source>
        <translation>No se pueden leer los cambios sin guardar de «%1». Se quedan donde están: %2</translation>
    </message>
    <message>
        <source>Restore unsaved changes</source>
        <translation>Restaurar cambios sin guardar</translation>
    </message>
    <message>
        <source>Open Elsewhere</source>
        <translation>Abierto en otro lugar</translation>
    </message>
    <message>
        <source>%1 is open in another window.</source>
        <translation>%1 está abierto en otra ventana.</translation>
    </message>
    <message>
        <source>%1 Of two windows that save to one file, each has to replace what the other saved. A copy has no file until it is saved under a name of its own.</source>
        <translation>%1 De dos ventanas que guardan en un mismo archivo, cada una tiene que reemplazar lo que guardó la otra. Una copia no tiene archivo hasta que se guarda con un nombre propio.</translation>
    </message>
    <message>
        <source>Open &amp;Anyway</source>
        <translation>Abrir de &amp;todos modos</translation>
    </message>
    <message>
        <source>Open a &amp;Copy</source>
        <translation>Abrir una &amp;copia</translation>
    </message>
    <message>
        <source>%1 Saving replaces the file that is being worked on there.</source>
        <translation>%1 Guardar reemplaza el archivo en el que se está trabajando allí.</translation>
    </message>
    <message>
        <source>Save &amp;As…</source>
        <translation>Guardar &amp;como…</translation>
    </message>
    <message>
        <source>It is no plan that can be opened now.</source>
        <translation>No es un plan que se pueda abrir ahora.</translation>
    </message>
    <message>
        <source>It holds the same plan, written in another way.</source>
        <translation>Contiene el mismo plan, escrito de otra manera.</translation>
    </message>
    <message>
        <source>One thing differs from the plan here.</source>
        <translation>Una cosa difiere del plan que se ve aquí.</translation>
    </message>
    <message>
        <source>%1 things differ from the plan here.</source>
        <translation>%1 cosas difieren del plan que se ve aquí.</translation>
    </message>
    <message>
        <source>Changed by Others</source>
        <translation>Cambiado por otros</translation>
    </message>
    <message>
        <source>%1 was changed by another program since it was opened or saved here: %2.</source>
        <translation>Otro programa cambió %1 desde que se abrió o guardó aquí: %2.</translation>
    </message>
    <message>
        <source>%1 Replacing the file loses what was changed there.</source>
        <translation>%1 Al reemplazar el archivo se pierde lo que se cambió allí.</translation>
    </message>
    <message>
        <source>File Is Gone</source>
        <translation>El archivo no está</translation>
    </message>
    <message>
        <source>%1 is no longer where it was.</source>
        <translation>%1 ya no está donde estaba.</translation>
    </message>
    <message>
        <source>It was deleted, moved or renamed. Saving makes it anew.</source>
        <translation>Se eliminó, se movió o cambió de nombre. Guardar lo crea de nuevo.</translation>
    </message>
    <message>
        <source>Its folder was removed, or its disk. Bring it back, or save the plan elsewhere.</source>
        <translation>Su carpeta o su disco se retiró. Recupérelo o guarde el plan en otro lugar.</translation>
    </message>
    <message>
        <source>&amp;Save It Again</source>
        <translation>&amp;Guardarlo de nuevo</translation>
    </message>
    <message>
        <source>The plan stays open here, with its changes.</source>
        <translation>El plan sigue abierto aquí, con sus cambios.</translation>
    </message>
    <message>
        <source>Unsaved changes were kept that can&apos;t be read: File → Recover Unsaved Plans… says where</source>
        <translation>Se conservaron cambios sin guardar que no se pueden leer: Archivo → Recuperar planes sin guardar… dice dónde</translation>
    </message>
    <message>
        <source>Recover Unsaved Plans</source>
        <translation>Recuperar planes sin guardar</translation>
    </message>
    <message>
        <source>There is nothing to recover. What is not saved when Headroom ends without asking is offered here, and at the next start.</source>
        <translation>No hay nada que recuperar. Lo que no está guardado cuando Headroom termina sin preguntar se ofrece aquí y al iniciar la próxima vez.</translation>
    </message>
    <message>
        <source>More was not saved: File → Recover Unsaved Plans… offers it</source>
        <translation>Hay más cosas sin guardar: Archivo → Recuperar planes sin guardar… las ofrece</translation>
    </message>
    <message>
        <source>The file stays as it is. The unsaved changes are restored without it.</source>
        <translation>El archivo se queda como está. Los cambios sin guardar se restauran sin él.</translation>
    </message>
</context>
<context>
    <name>headroom::FileWords</name>
    <message>
        <source>just now</source>
        <translation>ahora mismo</translation>
    </message>
    <message>
        <source>1 minute ago</source>
        <translation>hace 1 minuto</translation>
    </message>
    <message>
        <source>%1 minutes ago</source>
        <translation>hace %1 minutos</translation>
    </message>
    <message>
        <source>1 hour ago</source>
        <translation>hace 1 hora</translation>
    </message>
    <message>
        <source>%1 hours ago</source>
        <translation>hace %1 horas</translation>
    </message>
    <message>
        <source>1 day ago</source>
        <translation>hace 1 día</translation>
    </message>
    <message>
        <source>%1 days ago</source>
        <translation>hace %1 días</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>It is open in %1 on %2 since %3.</source>
        <translation>Está abierto en %1 en %2 desde %3.</translation>
    </message>
    <message>
        <source>It is open in %1 for %2 on %3 since %4.</source>
        <translation>Está abierto en %1 para %2 en %3 desde %4.</translation>
    </message>
    <message>
        <source>scenario “%1” is new</source>
        <translation>el escenario «%1» es nuevo</translation>
    </message>
    <message>
        <source>scenario “%1” is another</source>
        <translation>el escenario «%1» es otro</translation>
    </message>
    <message>
        <source>scenario “%1” is gone</source>
        <translation>el escenario «%1» ya no está</translation>
    </message>
    <message>
        <source>the order of things</source>
        <translation>el orden de las cosas</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>y %1 más</translation>
    </message>
    <message>
        <source>It is open elsewhere since %1.</source>
        <translation>Está abierto en otro lugar desde %1.</translation>
    </message>
    <message>
        <source>It is open for %1 since %2.</source>
        <translation>Está abierto para %1 desde %2.</translation>
    </message>
    <message>
        <source>%1 is also open in %2 other windows. Each of them has to replace what another saved.</source>
        <translation>%1 también está abierto en otras %2 ventanas. Cada una tiene que reemplazar lo que guardó otra.</translation>
    </message>
    <message>
        <source>Of two windows that save to one file, each has to replace what the other saved.</source>
        <translation>De dos ventanas que guardan en un mismo archivo, cada una tiene que reemplazar lo que guardó la otra.</translation>
    </message>
    <message>
        <source>%1 is also open elsewhere. %2</source>
        <translation>%1 también está abierto en otro lugar. %2</translation>
    </message>
    <message>
        <source>%1 is also open for %2. %3</source>
        <translation>%1 también está abierto para %2. %3</translation>
    </message>
    <message>
        <source>%1 is also open in %2 on %3. %4</source>
        <translation>%1 también está abierto en %2 en %3. %4</translation>
    </message>
    <message>
        <source>%1 is also open in %2 for %3 on %4. %5</source>
        <translation>%1 también está abierto en %2 para %3 en %4. %5</translation>
    </message>
</context>
<context>
    <name>headroom::FilesCard</name>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>Contiene</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>Registros</translation>
    </message>
    <message>
        <source>Repeated</source>
        <translation>Repetidos</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>Carpeta</translation>
    </message>
    <message>
        <source>Files read</source>
        <translation>Archivos leídos</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Leave this file out; the others stay</source>
        <translation>Dejar fuera este archivo; los demás se quedan</translation>
    </message>
    <message>
        <source>Leave all files out. The plan keeps what was taken over from them</source>
        <translation>Dejar fuera todos los archivos. El plan conserva lo que se incorporó de ellos</translation>
    </message>
    <message>
        <source>C&amp;lear All</source>
        <translation>Vaciar &amp;todo</translation>
    </message>
</context>
<context>
    <name>headroom::FindingsModel</name>
    <message>
        <source>Error</source>
        <translation>Error</translation>
    </message>
    <message>
        <source>Warning</source>
        <translation>Advertencia</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Nota</translation>
    </message>
    <message>
        <source>1 error</source>
        <translation>1 error</translation>
    </message>
    <message>
        <source>%L1 errors</source>
        <translation>%L1 errores</translation>
    </message>
    <message>
        <source>1 warning</source>
        <translation>1 advertencia</translation>
    </message>
    <message>
        <source>%L1 warnings</source>
        <translation>%L1 advertencias</translation>
    </message>
    <message>
        <source>1 note</source>
        <translation>1 nota</translation>
    </message>
    <message>
        <source>%L1 notes</source>
        <translation>%L1 notas</translation>
    </message>
    <message>
        <source>Source: %1</source>
        <translation>Fuente: %1</translation>
    </message>
    <message>
        <source>Whole plan</source>
        <translation>Todo el plan</translation>
    </message>
    <message>
        <source>Severity</source>
        <translation>Gravedad</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>Hallazgo</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Fuente</translation>
    </message>
</context>
<context>
    <name>headroom::FindingsPage</name>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Enter goes to the domain of a finding</source>
        <translation>Intro lleva al dominio de un hallazgo</translation>
    </message>
    <message>
        <source>Nothing to tell of this plan.</source>
        <translation>Nada que señalar de este plan.</translation>
    </message>
</context>
<context>
    <name>headroom::GrantedCard</name>
    <message>
        <source>The prefix you were granted</source>
        <translation>El prefijo que le han concedido</translation>
    </message>
    <message>
        <source>Granted</source>
        <translation>Concedido</translation>
    </message>
    <message>
        <source>Users that fit</source>
        <translation>Usuarios que caben</translation>
    </message>
    <message>
        <source>Growth that fits</source>
        <translation>Crecimiento que cabe</translation>
    </message>
    <message>
        <source>Concurrency that fits</source>
        <translation>Simultaneidad que cabe</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Llena</translation>
    </message>
    <message>
        <source>Cancelled. There is no answer for the plan as it is now.</source>
        <translation>Cancelado. No hay respuesta para el plan tal como está ahora.</translation>
    </message>
    <message>
        <source>As recommended</source>
        <translation>Según la recomendación</translation>
    </message>
    <message>
        <source>/%1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>As recommended: /%1</source>
        <translation>Según la recomendación: /%1</translation>
    </message>
    <message>
        <source>Largest: /%1</source>
        <translation>La mayor: /%1</translation>
    </message>
    <message>
        <source>Trying what fits a /%1…</source>
        <translation>Probando qué cabe en una /%1…</translation>
    </message>
    <message>
        <source>No answer: with one zone, none can be lost.</source>
        <translation>Sin respuesta: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>A /%1 holds %2 addresses; %3 are needed.</source>
        <translation>Una /%1 tiene %2 direcciones; se necesitan %3.</translation>
    </message>
    <message>
        <source>no users to scale</source>
        <translation>no hay usuarios que escalar</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
    <message>
        <source>not even one user: the domain alone takes more</source>
        <translation>ni un solo usuario: el propio dominio ocupa más</translation>
    </message>
    <message>
        <source>not even one user</source>
        <translation>ni un solo usuario</translation>
    </message>
    <message>
        <source>any</source>
        <translation>cualquiera</translation>
    </message>
    <message>
        <source>any number up to %1</source>
        <translation>cualquier número hasta %1</translation>
    </message>
    <message>
        <source>as many as now</source>
        <translation>tantos como ahora</translation>
    </message>
    <message>
        <source>%1 more than now</source>
        <translation>%1 más que ahora</translation>
    </message>
    <message>
        <source>%1 fewer than now</source>
        <translation>%1 menos que ahora</translation>
    </message>
    <message>
        <source>%1, with the growth to come</source>
        <translation>%1, con el crecimiento por venir</translation>
    </message>
    <message>
        <source>not even if all users leave</source>
        <translation>ni aunque se vayan todos los usuarios</translation>
    </message>
    <message>
        <source>any growth up to %1 % a year</source>
        <translation>cualquier crecimiento hasta el %1 % al año</translation>
    </message>
    <message>
        <source>%1 % a year</source>
        <translation>%1 % al año</translation>
    </message>
    <message>
        <source>the plan has %1 %</source>
        <translation>el plan tiene un %1 %</translation>
    </message>
    <message>
        <source>the plan has %1 %, which is too much</source>
        <translation>el plan tiene un %1 %, que es demasiado</translation>
    </message>
    <message>
        <source>no users to be active</source>
        <translation>no hay usuarios que puedan estar activos</translation>
    </message>
    <message>
        <source>not even if nobody is active</source>
        <translation>ni aunque nadie esté activo</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>even all at once fit</source>
        <translation>caben incluso todos a la vez</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>demand does not outgrow it</source>
        <translation>la demanda no la supera</translation>
    </message>
    <message>
        <source>now</source>
        <translation>ahora</translation>
    </message>
    <message>
        <source>too small today</source>
        <translation>demasiado pequeña hoy</translation>
    </message>
    <message>
        <source>at the horizon</source>
        <translation>en el horizonte</translation>
    </message>
    <message>
        <source>after the horizon, %1</source>
        <translation>después del horizonte, %1</translation>
    </message>
    <message>
        <source>before the horizon, %1</source>
        <translation>antes del horizonte, %1</translation>
    </message>
</context>
<context>
    <name>headroom::GroupsModel</name>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
</context>
<context>
    <name>headroom::GrowthFields</name>
    <message>
        <source>Growth model</source>
        <translation>Modelo de crecimiento</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compuesto</translation>
    </message>
    <message>
        <source>Each year grows on the year before</source>
        <translation>Cada año crece sobre el anterior</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Each year adds the same share of the start</source>
        <translation>Cada año añade la misma parte del inicio</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>Subnets are sized for the demand of that month</source>
        <translation>Las subredes se dimensionan para la demanda de ese mes</translation>
    </message>
    <message>
        <source>Growth a year</source>
        <translation>Crecimiento al año</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>Set growth</source>
        <translation>Fijar el crecimiento</translation>
    </message>
    <message>
        <source>Set growth model</source>
        <translation>Fijar el modelo de crecimiento</translation>
    </message>
    <message>
        <source>Set horizon</source>
        <translation>Fijar el horizonte</translation>
    </message>
</context>
<context>
    <name>headroom::GrowthPage</name>
    <message>
        <source>Subnet</source>
        <translation>Subred</translation>
    </message>
    <message>
        <source>Usable</source>
        <translation>Utilizables</translation>
    </message>
    <message>
        <source>Users it holds</source>
        <translation>Usuarios que caben</translation>
    </message>
    <message>
        <source>Outgrown</source>
        <translation>Se queda pequeña</translation>
    </message>
    <message>
        <source>/%1</source>
        <translation>/%1</translation>
    </message>
    <message>
        <source>more than a /16</source>
        <translation>más que una /16</translation>
    </message>
    <message>
        <source>recommended, too small at the start</source>
        <translation>recomendada, demasiado pequeña al inicio</translation>
    </message>
    <message>
        <source>recommended: holds the horizon</source>
        <translation>recomendada: basta en el horizonte</translation>
    </message>
    <message>
        <source>holds the horizon, too small at the start</source>
        <translation>basta en el horizonte, demasiado pequeña al inicio</translation>
    </message>
    <message>
        <source>too small at the start</source>
        <translation>demasiado pequeña desde el inicio</translation>
    </message>
    <message>
        <source>holds the horizon</source>
        <translation>basta en el horizonte</translation>
    </message>
    <message>
        <source>outgrown before the horizon</source>
        <translation>se queda pequeña antes del horizonte</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Addresses needed in one subnet</source>
        <translation>Direcciones necesarias en una subred</translation>
    </message>
    <message>
        <source>growth</source>
        <translation>crecimiento</translation>
    </message>
    <message>
        <source>When each size is outgrown</source>
        <translation>Cuándo se queda pequeño cada tamaño</translation>
    </message>
    <message>
        <source>No answer: with one zone, none can be lost.</source>
        <translation>Sin respuesta: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>Add an availability zone, or size for another placement, on the Demand page.</source>
        <translation>Añada una zona de disponibilidad o dimensione para otro reparto en la página Demanda.</translation>
    </message>
    <message>
        <source>At the horizon, %1, %2 users need %3 addresses in one subnet: %4.</source>
        <translation>En el horizonte, %1, %2 usuarios necesitan %3 direcciones en una subred: %4.</translation>
    </message>
    <message>
        <source>The start needs more than that: %1 users need %2 addresses, %3.</source>
        <translation>El inicio necesita más que eso: %1 usuarios necesitan %2 direcciones, %3.</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Estado</translation>
    </message>
</context>
<context>
    <name>headroom::HeatMapCard</name>
    <message>
        <source>Two inputs at once</source>
        <translation>Dos entradas a la vez</translation>
    </message>
    <message>
        <source>two inputs</source>
        <translation>dos entradas</translation>
    </message>
    <message>
        <source>Across</source>
        <translation>En horizontal</translation>
    </message>
    <message>
        <source>Upward</source>
        <translation>En vertical</translation>
    </message>
    <message>
        <source>The subnet for %1 across and %2 upward; the table has all figures.</source>
        <translation>La subred para %1 en horizontal y %2 en vertical; la tabla tiene todas las cifras.</translation>
    </message>
</context>
<context>
    <name>headroom::JobsModel</name>
    <message>
        <source>Job</source>
        <translation>Trabajo</translation>
    </message>
    <message>
        <source>Name of the job</source>
        <translation>Nombre del trabajo</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Tipo</translation>
    </message>
    <message>
        <source>What the ruleset counts it as</source>
        <translation>Como qué lo cuenta el conjunto de reglas</translation>
    </message>
    <message>
        <source>Instance type</source>
        <translation>Instancia</translation>
    </message>
    <message>
        <source>What the job runs on</source>
        <translation>En qué se ejecuta el trabajo</translation>
    </message>
    <message>
        <source>Per user</source>
        <translation>/ usuario</translation>
    </message>
    <message>
        <source>Instances per active user at the same time</source>
        <translation>Instancias por usuario activo al mismo tiempo</translation>
    </message>
    <message>
        <source>EFA</source>
        <translation>EFA</translation>
    </message>
    <message>
        <source>Elastic Fabric Adapter: an instance takes more addresses</source>
        <translation>Elastic Fabric Adapter: una instancia ocupa más direcciones</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>C/u</translation>
    </message>
    <message>
        <source>Addresses per instance: by the ruleset, or your own figure</source>
        <translation>Direcciones por instancia: según el conjunto de reglas o su propia cifra</translation>
    </message>
    <message>
        <source>Your own figure; the ruleset says %1</source>
        <translation>Su propia cifra; el conjunto de reglas dice %1</translation>
    </message>
    <message>
        <source>By the ruleset. Type a number to use your own.</source>
        <translation>Según el conjunto de reglas. Escriba un número para usar el suyo.</translation>
    </message>
    <message>
        <source>%1 own</source>
        <translation>%1 propia</translation>
    </message>
    <message>
        <source>not given</source>
        <translation>no indicado</translation>
    </message>
    <message>
        <source>rule</source>
        <translation>regla</translation>
    </message>
    <message>
        <source>Rename job %1</source>
        <translation>Cambiar el nombre del trabajo %1</translation>
    </message>
    <message>
        <source>Set kind of %1</source>
        <translation>Fijar la clase de %1</translation>
    </message>
    <message>
        <source>Set instance type of %1</source>
        <translation>Fijar el tipo de instancia de %1</translation>
    </message>
    <message>
        <source>Set instances per user of %1</source>
        <translation>Fijar las instancias por usuario de %1</translation>
    </message>
    <message>
        <source>Set EFA of %1</source>
        <translation>Fijar EFA de %1</translation>
    </message>
    <message>
        <source>Set addresses per instance of %1</source>
        <translation>Fijar las direcciones por instancia de %1</translation>
    </message>
    <message>
        <source>Add job</source>
        <translation>Añadir trabajo</translation>
    </message>
    <message>
        <source>Remove job %1</source>
        <translation>Quitar el trabajo %1</translation>
    </message>
</context>
<context>
    <name>headroom::KeysDialog</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
    <message>
        <source>Search: a command, a place or a key</source>
        <translation>Buscar: un comando, un lugar o una tecla</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Buscar</translation>
    </message>
    <message>
        <source>Co&amp;py Table</source>
        <translation>Co&amp;piar tabla</translation>
    </message>
    <message>
        <source>No command, place or key has all of these words.</source>
        <translation>Ningún comando, lugar o tecla contiene todas estas palabras.</translation>
    </message>
</context>
<context>
    <name>headroom::KeysView</name>
    <message>
        <source>Keyboard Shortcuts</source>
        <translation>Atajos de teclado</translation>
    </message>
</context>
<context>
    <name>headroom::LedgerCard</name>
    <message>
        <source>Ledger (Table 1)</source>
        <translation>Desglose (tabla 1)</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>Desglose</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Mes</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Start</source>
        <translation>Inicio</translation>
    </message>
    <message>
        <source>Before growth</source>
        <translation>Antes del crecimiento</translation>
    </message>
    <message>
        <source>Horizon</source>
        <translation>Horizonte</translation>
    </message>
    <message>
        <source>At the horizon of the growth settings</source>
        <translation>En el horizonte de los ajustes de crecimiento</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>As the whitepaper prints it: one active user of the first cohort</source>
        <translation>Como lo imprime el documento técnico: un usuario activo de la primera cohorte</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos los usuarios</translation>
    </message>
    <message>
        <source>All cohorts and shared spaces</source>
        <translation>Todas las cohortes y espacios compartidos</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Copy the table, with its headings, for a spreadsheet</source>
        <translation>Copiar la tabla, con sus encabezados, para una hoja de cálculo</translation>
    </message>
</context>
<context>
    <name>headroom::LedgerModel</name>
    <message>
        <source>Entity</source>
        <translation>Entidad</translation>
    </message>
    <message>
        <source>Cohort</source>
        <translation>Cohorte</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>One user</source>
        <translation>Un usuario</translation>
    </message>
    <message>
        <source>All users</source>
        <translation>Todos</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Por qué</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Nivel</translation>
    </message>
    <message>
        <source>%1
Source: %2 (%3)</source>
        <translation>%1
Fuente: %2 (%3)</translation>
    </message>
    <message>
        <source>each subnet</source>
        <translation>cada subred</translation>
    </message>
    <message>
        <source>one subnet</source>
        <translation>una subred</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Domain</source>
        <translation>Dominio</translation>
    </message>
    <message>
        <source>User</source>
        <translation>Usuario</translation>
    </message>
    <message>
        <source>Sum</source>
        <translation>Suma</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>%1 domain level, %2 user level</source>
        <translation>%1 de nivel de dominio, %2 de nivel de usuario</translation>
    </message>
</context>
<context>
    <name>headroom::ListCard</name>
    <message>
        <source>Paste List…</source>
        <translation>Pegar lista…</translation>
    </message>
    <message>
        <source>Add many at once: pasted, typed, or from a file</source>
        <translation>Añadir muchos a la vez: pegados, escritos o de un archivo</translation>
    </message>
    <message>
        <source>Add to: %1</source>
        <translation>Añadir a: %1</translation>
    </message>
    <message>
        <source>Add</source>
        <translation>Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen row (Delete)</source>
        <translation>Quitar la fila elegida (Supr)</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. Allowed: %2.</source>
        <translation>«%1» no se puede usar. Se permite: %2.</translation>
    </message>
    <message>
        <source>“%1” can&apos;t be used. Allowed: %2. Probably meant: %3.</source>
        <translation>«%1» no se puede usar. Se permite: %2. Seguramente se quiso decir: %3.</translation>
    </message>
    <message>
        <source>Type a block, as in “%1”.</source>
        <translation>Escriba un bloque, como en «%1».</translation>
    </message>
    <message>
        <source>It is in this list already.</source>
        <translation>Ya está en esta lista.</translation>
    </message>
    <message>
        <source>New line: %1</source>
        <translation>Nueva línea: %1</translation>
    </message>
    <message>
        <source>Paste a list: %1</source>
        <translation>Pegar una lista: %1</translation>
    </message>
    <message>
        <source>Remove from: %1</source>
        <translation>Quitar de: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ListDialog</name>
    <message>
        <source>Line</source>
        <translation>Línea</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Se admite</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Seguramente se quiso decir</translation>
    </message>
    <message>
        <source>One block a line, as in “%1”. What stands behind a tab, a comma or a semicolon belongs to it, too.</source>
        <translation>Un bloque por línea, como en «%1». Lo que sigue a un tabulador, una coma o un punto y coma también le pertenece.</translation>
    </message>
    <message>
        <source>Blocks, one a line</source>
        <translation>Bloques, uno por línea</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>From &amp;File…</source>
        <translation>De un &amp;archivo…</translation>
    </message>
    <message>
        <source>Read the lines from a text or CSV file</source>
        <translation>Leer las líneas de un archivo de texto o CSV</translation>
    </message>
    <message>
        <source>%1 can&apos;t be read: %2.</source>
        <translation>No se puede leer %1: %2.</translation>
    </message>
    <message>
        <source>%1 is no list of blocks: it is larger than 10 MB.</source>
        <translation>%1 no es una lista de bloques: ocupa más de 10 MB.</translation>
    </message>
    <message>
        <source>Read Blocks</source>
        <translation>Leer bloques</translation>
    </message>
    <message>
        <source>Lists (*.txt *.csv *.tsv);;All files (*)</source>
        <translation>Listas (*.txt *.csv *.tsv);;Todos los archivos (*)</translation>
    </message>
    <message>
        <source>File Not Read</source>
        <translation>Archivo no leído</translation>
    </message>
    <message>
        <source>One line can&apos;t be used. Nothing is added before it is mended.</source>
        <translation>Una línea no se puede usar. No se añade nada mientras no se corrija.</translation>
    </message>
    <message>
        <source>%L1 lines can&apos;t be used. Nothing is added before they are mended.</source>
        <translation>%L1 líneas no se pueden usar. No se añade nada mientras no se corrijan.</translation>
    </message>
    <message>
        <source>Nothing new: all of it is in the list already.</source>
        <translation>Nada nuevo: todo está ya en la lista.</translation>
    </message>
    <message>
        <source>One new block.</source>
        <translation>Un bloque nuevo.</translation>
    </message>
    <message>
        <source>%L1 new blocks.</source>
        <translation>%L1 bloques nuevos.</translation>
    </message>
    <message>
        <source>New: %L1. In the list already, and changed to what stands here: %L2.</source>
        <translation>Nuevos: %L1. Ya en la lista y cambiados a lo que pone aquí: %L2.</translation>
    </message>
    <message>
        <source>&amp;Add</source>
        <translation>A&amp;ñadir</translation>
    </message>
</context>
<context>
    <name>headroom::MainWindow</name>
    <message>
        <source>New plan</source>
        <translation>Nuevo plan</translation>
    </message>
    <message>
        <source>Tools</source>
        <translation>Herramientas</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Se edita</translation>
    </message>
    <message>
        <source>Set properties of the plan</source>
        <translation>Fijar las propiedades del plan</translation>
    </message>
    <message>
        <source>Empty plan</source>
        <translation>Plan vacío</translation>
    </message>
    <message>
        <source>%1[*] – Headroom</source>
        <translation>%1[*] – Headroom</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Deshacer</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Deshacer</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rehacer</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Rehacer</translation>
    </message>
</context>
<context>
    <name>headroom::MapCard</name>
    <message>
        <source>Address space</source>
        <translation>Espacio de direcciones</translation>
    </message>
    <message>
        <source>address space</source>
        <translation>espacio de direcciones</translation>
    </message>
    <message>
        <source>Zoom &amp;Out</source>
        <translation>A&amp;lejar</translation>
    </message>
    <message>
        <source>Show more round it (Backspace in the map, or the wheel with Ctrl)</source>
        <translation>Mostrar más alrededor (Retroceso en el mapa, o la rueda con Ctrl)</translation>
    </message>
    <message>
        <source>&amp;Zoom In</source>
        <translation>Ace&amp;rcar</translation>
    </message>
    <message>
        <source>Look closer at the current block (Enter in the map, or the wheel with Ctrl)</source>
        <translation>Ver más de cerca el bloque actual (Intro en el mapa, o la rueda con Ctrl)</translation>
    </message>
    <message>
        <source>Pool that the map shows</source>
        <translation>Rango que muestra el mapa</translation>
    </message>
    <message>
        <source>&amp;Copy CIDR</source>
        <translation>Copiar C&amp;IDR</translation>
    </message>
    <message>
        <source>Copy the current block&apos;s CIDR</source>
        <translation>Copiar el CIDR del bloque actual</translation>
    </message>
    <message>
        <source>Pin the selected domain&apos;s block to the start of this free block</source>
        <translation>Fijar el bloque del dominio elegido al principio de este bloque libre</translation>
    </message>
    <message>
        <source>E&amp;xclude</source>
        <translation>E&amp;xcluir</translation>
    </message>
    <message>
        <source>Never give this free block out</source>
        <translation>No asignar nunca este bloque libre</translation>
    </message>
    <message>
        <source>Show all of %1</source>
        <translation>Mostrar todo %1</translation>
    </message>
    <message>
        <source>%1. Arrow keys go from block to block, Enter looks closer, Backspace shows more.</source>
        <translation>%1. Las flechas van de bloque en bloque, Intro acerca, Retroceso muestra más.</translation>
    </message>
    <message>
        <source>Pin %1 Here</source>
        <translation>Fijar %1 aquí</translation>
    </message>
    <message>
        <source>Pin %1 to %2</source>
        <translation>Fijar %1 en %2</translation>
    </message>
    <message>
        <source>Exclude %1</source>
        <translation>Excluir %1</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Bloque</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Qué</translation>
    </message>
    <message>
        <source>In use or needed</source>
        <translation>En uso o necesarias</translation>
    </message>
    <message>
        <source>First</source>
        <translation>Primera</translation>
    </message>
    <message>
        <source>Last</source>
        <translation>Última</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
</context>
<context>
    <name>headroom::NameTree</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Tamaño</translation>
    </message>
</context>
<context>
    <name>headroom::Navigator</name>
    <message>
        <source>Domains</source>
        <translation>Dominios</translation>
    </message>
    <message>
        <source>+ Add domain</source>
        <translation>+ Añadir dominio</translation>
    </message>
    <message>
        <source>Add domain</source>
        <translation>Añadir dominio</translation>
    </message>
    <message>
        <source>Plan and scenarios</source>
        <translation>Plan y escenarios</translation>
    </message>
    <message>
        <source>+ New scenario</source>
        <translation>+ Nuevo escenario</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
</context>
<context>
    <name>headroom::NetworkCard</name>
    <message>
        <source>VPCs, endpoints and SageMaker domains</source>
        <translation>VPC, puntos de enlace y dominios de SageMaker</translation>
    </message>
    <message>
        <source>VPCs</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>VPC endpoints that stand</source>
        <translation>Puntos de enlace de VPC existentes</translation>
    </message>
    <message>
        <source>SageMaker domains</source>
        <translation>Dominios de SageMaker</translation>
    </message>
    <message>
        <source>at most %1 of each</source>
        <translation>%1 de cada clase como mucho</translation>
    </message>
</context>
<context>
    <name>headroom::NotesCard</name>
    <message>
        <source>What to know</source>
        <translation>Lo que conviene saber</translation>
    </message>
</context>
<context>
    <name>headroom::PagePreview</name>
    <message>
        <source>Preview of the report</source>
        <translation>Vista previa del informe</translation>
    </message>
</context>
<context>
    <name>headroom::PageTabs</name>
    <message>
        <source>Pages</source>
        <translation>Páginas</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>Más ▾</translation>
    </message>
    <message>
        <source>More pages</source>
        <translation>Más páginas</translation>
    </message>
</context>
<context>
    <name>headroom::PlacementTile</name>
    <message>
        <source>spread
evenly</source>
        <translation>repartidos
por igual</translation>
    </message>
    <message>
        <source>one zone
lost</source>
        <translation>una zona
perdida</translation>
    </message>
    <message>
        <source>all in one
subnet</source>
        <translation>todos en
una subred</translation>
    </message>
    <message>
        <source>needs
2 zones</source>
        <translation>necesita
2 zonas</translation>
    </message>
    <message>
        <source>With one zone there is none to lose.</source>
        <translation>Con una sola zona no hay ninguna que perder.</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguna</translation>
    </message>
    <message>
        <source>&gt; %L1
needed</source>
        <translation>&gt; %L1
necesarias</translation>
    </message>
    <message>
        <source>%L1
needed</source>
        <translation>%L1
necesarias</translation>
    </message>
    <message>
        <source>With users spread evenly: %1, %2</source>
        <translation>Con los usuarios repartidos por igual: %1, %2</translation>
    </message>
    <message>
        <source>With one zone lost: %1, %2</source>
        <translation>Con una zona perdida: %1, %2</translation>
    </message>
    <message>
        <source>With all users in one subnet: %1, %2</source>
        <translation>Con todos los usuarios en una subred: %1, %2</translation>
    </message>
    <message>
        <source>Size the subnets for users who are spread evenly: %L1 addresses needed in each</source>
        <translation>Dimensionar las subredes para usuarios repartidos por igual: %L1 direcciones necesarias en cada una</translation>
    </message>
    <message>
        <source>Size the subnets for the loss of one zone: %L1 addresses needed in each</source>
        <translation>Dimensionar las subredes para la pérdida de una zona: %L1 direcciones necesarias en cada una</translation>
    </message>
    <message>
        <source>Size the subnets for all users in one of them: %L1 addresses needed in each</source>
        <translation>Dimensionar las subredes para todos los usuarios en una de ellas: %L1 direcciones necesarias en cada una</translation>
    </message>
</context>
<context>
    <name>headroom::PlanDocument</name>
    <message>
        <source>%1 can&apos;t be saved: the scenario “%2” gives no plan any more, at %3. Take its change back there, remove the scenario, or undo the edit that it does not fit.</source>
        <translation>No se puede guardar %1: el escenario «%2» ya no da ningún plan, en %3. Revierta allí su cambio, quite el escenario o deshaga la edición con la que no encaja.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved, since it would not open again: at %2 stands %3; allowed is %4. Change or undo that.</source>
        <translation>No se puede guardar %1, porque no se volvería a abrir: en %2 está %3; se permite %4. Cambie o deshaga eso.</translation>
    </message>
</context>
<context>
    <name>headroom::PlanFitCard</name>
    <message>
        <source>Addresses of Studio</source>
        <translation>Direcciones Studio</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Users or apps</source>
        <translation>Usuarios o aplicaciones</translation>
    </message>
    <message>
        <source>Each</source>
        <translation>C/u</translation>
    </message>
    <message>
        <source>not within %1 months</source>
        <translation>no en %1 meses</translation>
    </message>
    <message>
        <source>at the start</source>
        <translation>al inicio</translation>
    </message>
    <message>
        <source>The plan beside it</source>
        <translation>El plan al lado</translation>
    </message>
    <message>
        <source>Where the domain fits</source>
        <translation>Dónde cabe el dominio</translation>
    </message>
    <message>
        <source>The domain is taken for a new one, with endpoints and a mount target of its own; what is needed is per zone, at the horizon, margin included.</source>
        <translation>El dominio se toma por nuevo, con puntos de enlace y un destino de montaje propios; lo necesario es por zona, en el horizonte, margen incluido.</translation>
    </message>
    <message>
        <source>Addresses per active user</source>
        <translation>Direcciones por usuario activo</translation>
    </message>
    <message>
        <source>%1, in the scenario “%2”</source>
        <translation>%1, en el escenario «%2»</translation>
    </message>
    <message>
        <source>working out…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>It has no answer: with one zone, none can be lost.</source>
        <translation>No tiene respuesta: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>Whether it fits is not known: no subnets were read.</source>
        <translation>No se sabe si cabe: no se leyó ninguna subred.</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>sí</translation>
    </message>
    <message>
        <source>no</source>
        <translation>no</translation>
    </message>
    <message>
        <source>Of %1 VPCs in all, %2 hold it to the horizon.</source>
        <translation>De %1 VPC en total, en %2 cabe hasta el horizonte.</translation>
    </message>
    <message>
        <source>What an active user takes is not measured: aws ec2 describe-network-interfaces tells what Studio holds, and aws sagemaker list-apps who is active.</source>
        <translation>Lo que ocupa un usuario activo no está medido: aws ec2 describe-network-interfaces dice qué ocupa Studio, y aws sagemaker list-apps, quién está activo.</translation>
    </message>
    <message>
        <source>What an active user takes is not measured: aws ec2 describe-network-interfaces tells what Studio holds.</source>
        <translation>Lo que ocupa un usuario activo no está medido: aws ec2 describe-network-interfaces dice qué ocupa Studio.</translation>
    </message>
    <message>
        <source>What an active user takes is not measured: aws sagemaker list-apps tells who is active.</source>
        <translation>Lo que ocupa un usuario activo no está medido: aws sagemaker list-apps dice quién está activo.</translation>
    </message>
    <message>
        <source>What an active user takes is not measured: nobody has an app in service.</source>
        <translation>Lo que ocupa un usuario activo no está medido: nadie tiene una aplicación en servicio.</translation>
    </message>
    <message>
        <source>measured, per active user or space</source>
        <translation>medido, por usuario o espacio activo</translation>
    </message>
    <message>
        <source>measured, per app in service</source>
        <translation>medido, por aplicación en servicio</translation>
    </message>
    <message>
        <source>Nothing to take over: no subnets, VPCs or endpoints were read.</source>
        <translation>Nada que incorporar: no se leyeron subredes, VPC ni puntos de enlace.</translation>
    </message>
    <message>
        <source>Nothing to take over: the plan has all of it.</source>
        <translation>Nada que incorporar: el plan ya lo tiene todo.</translation>
    </message>
    <message>
        <source>Takes over what is new or different. Existing subnets: %1; excluded CIDRs: %2; endpoints: %3; zones: %4 in place of %5.</source>
        <translation>Incorpora lo que es nuevo o distinto. Subredes existentes: %1; CIDR excluidos: %2; puntos de enlace: %3; zonas: %4 en lugar de %5.</translation>
    </message>
    <message>
        <source>Takes over what is new or different. Existing subnets: %1; excluded CIDRs: %2; endpoints: %3; zones: %4 as before.</source>
        <translation>Incorpora lo que es nuevo o distinto. Subredes existentes: %1; CIDR excluidos: %2; puntos de enlace: %3; zonas: %4 como antes.</translation>
    </message>
    <message>
        <source>by %1, per active user</source>
        <translation>según %1, por usuario activo</translation>
    </message>
    <message>
        <source>&amp;Use in Plan</source>
        <translation>&amp;Usar en el plan</translation>
    </message>
    <message>
        <source>VPC to use</source>
        <translation>VPC que usar</translation>
    </message>
    <message>
        <source>A SageMaker domain lives in one VPC: the plan takes over the subnets, endpoints and zones of this one</source>
        <translation>Un dominio de SageMaker vive en una VPC: el plan incorpora las subredes, los puntos de enlace y las zonas de esta</translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation>✓ %1</translation>
    </message>
    <message>
        <source>✓ is the VPC to use.</source>
        <translation>✓ es la VPC que se va a usar.</translation>
    </message>
    <message>
        <source>What an active user takes is not measured: no domain has both apps in service and interfaces.</source>
        <translation>Lo que ocupa un usuario activo no está medido: ningún dominio tiene a la vez aplicaciones en servicio e interfaces.</translation>
    </message>
    <message>
        <source>The network mode becomes VPC only.</source>
        <translation>El modo de red pasa a ser solo VPC.</translation>
    </message>
    <message>
        <source>The network mode becomes public internet.</source>
        <translation>El modo de red pasa a ser internet pública.</translation>
    </message>
    <message>
        <source>The CIDRs of every VPC are kept clear: remove an exclusion to plan inside one.</source>
        <translation>Se evitan los CIDR de todas las VPC: quite una exclusión para planificar dentro de una.</translation>
    </message>
    <message>
        <source>Zone</source>
        <translation>Zona</translation>
    </message>
    <message>
        <source>VPC</source>
        <translation>VPC</translation>
    </message>
    <message>
        <source>Subnets</source>
        <translation>Subredes</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>In the largest</source>
        <translation>En la mayor</translation>
    </message>
    <message>
        <source>Needed</source>
        <translation>Necesarias</translation>
    </message>
    <message>
        <source>Fits</source>
        <translation>Cabe</translation>
    </message>
    <message>
        <source>Full</source>
        <translation>Llena</translation>
    </message>
</context>
<context>
    <name>headroom::PlanPages</name>
    <message>
        <source>Demand</source>
        <translation>Demanda</translation>
    </message>
    <message>
        <source>Growth</source>
        <translation>Crecimiento</translation>
    </message>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>Existing VPC</source>
        <translation>VPC existente</translation>
    </message>
    <message>
        <source>Tenancy</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Errors and warnings: %L1</source>
        <translation>Errores y advertencias: %L1</translation>
    </message>
</context>
<context>
    <name>headroom::PlanPropertiesDialog</name>
    <message>
        <source>&amp;Starts in</source>
        <translation>&amp;Empieza en</translation>
    </message>
    <message>
        <source>Plan Properties</source>
        <translation>Propiedades del plan</translation>
    </message>
    <message>
        <source>Names calendar months where answers would count months from the start</source>
        <translation>Da los meses del calendario donde las respuestas contarían meses desde el inicio</translation>
    </message>
    <message>
        <source>Start month</source>
        <translation>Mes de inicio</translation>
    </message>
    <message>
        <source>&amp;Name</source>
        <translation>&amp;Nombre</translation>
    </message>
    <message>
        <source>N&amp;otes</source>
        <translation>No&amp;tas</translation>
    </message>
</context>
<context>
    <name>headroom::PlanTableModel</name>
    <message>
        <source>A name can&apos;t be empty.</source>
        <translation>Un nombre no puede estar vacío.</translation>
    </message>
    <message>
        <source>“%1” is in this list already. Choose another name.</source>
        <translation>«%1» ya está en esta lista. Elija otro nombre.</translation>
    </message>
</context>
<context>
    <name>headroom::PlotCard</name>
    <message>
        <source>Table</source>
        <translation>Tabla</translation>
    </message>
    <message>
        <source>Show the numbers in place of the chart</source>
        <translation>Mostrar los números en lugar del gráfico</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the chart or its numbers</source>
        <translation>Copiar el gráfico o sus números</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Guardar…</translation>
    </message>
    <message>
        <source>Save the chart as PNG, SVG or PDF</source>
        <translation>Guardar el gráfico como PNG, SVG o PDF</translation>
    </message>
    <message>
        <source>%1: the numbers</source>
        <translation>%1: los números</translation>
    </message>
    <message>
        <source>&amp;Save Picture…</source>
        <translation>&amp;Guardar imagen…</translation>
    </message>
    <message>
        <source>Show &amp;Table</source>
        <translation>Mostrar &amp;tabla</translation>
    </message>
    <message>
        <source>Copy &amp;Numbers, for a Spreadsheet</source>
        <translation>Copiar &amp;números, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Copy &amp;Picture</source>
        <translation>Copiar &amp;imagen</translation>
    </message>
</context>
<context>
    <name>headroom::PoolsModel</name>
    <message>
        <source>Pool</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Where blocks may be placed; the first pool with room is used</source>
        <translation>Dónde se pueden colocar los bloques; se usa el primer rango con sitio</translation>
    </message>
    <message>
        <source>Taken</source>
        <translation>Ocupadas</translation>
    </message>
    <message>
        <source>Addresses of exclusions, existing subnets and AWS services</source>
        <translation>Direcciones de exclusiones, subredes existentes y servicios de AWS</translation>
    </message>
    <message>
        <source>Planned</source>
        <translation>Previstas</translation>
    </message>
    <message>
        <source>Addresses of the domains&apos; blocks</source>
        <translation>Direcciones de los bloques de los dominios</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>Largest free</source>
        <translation>Mayor libre</translation>
    </message>
    <message>
        <source>The largest block that could still be placed</source>
        <translation>El mayor bloque que aún se podría colocar</translation>
    </message>
    <message>
        <source>none: it is full</source>
        <translation>ninguno: está lleno</translation>
    </message>
    <message>
        <source>Set pool %1</source>
        <translation>Fijar el rango %1</translation>
    </message>
    <message>
        <source>Add pool %1</source>
        <translation>Añadir el rango %1</translation>
    </message>
    <message>
        <source>Add %1 pools</source>
        <translation>Añadir %1 rangos</translation>
    </message>
    <message>
        <source>Look through pool %1 earlier</source>
        <translation>Buscar antes en el rango %1</translation>
    </message>
    <message>
        <source>Remove pool %1</source>
        <translation>Quitar el rango %1</translation>
    </message>
</context>
<context>
    <name>headroom::ProblemListDialog</name>
    <message>
        <source>One problem. The plan in the window stays as it is.</source>
        <translation>Un problema. El plan de la ventana se queda como está.</translation>
    </message>
    <message>
        <source>%L1 problems. The plan in the window stays as it is.</source>
        <translation>%L1 problemas. El plan de la ventana se queda como está.</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>Dónde</translation>
    </message>
    <message>
        <source>Found</source>
        <translation>Encontrado</translation>
    </message>
    <message>
        <source>Allowed</source>
        <translation>Se admite</translation>
    </message>
    <message>
        <source>Probably meant</source>
        <translation>Seguramente se quiso decir</translation>
    </message>
    <message>
        <source>One problem. %1</source>
        <translation>Un problema. %1</translation>
    </message>
    <message>
        <source>%L1 problems, of which the first %L2 are listed. %3</source>
        <translation>%L1 problemas, de los que se muestran los primeros %L2. %3</translation>
    </message>
    <message>
        <source>%L1 problems. %2</source>
        <translation>%L1 problemas. %2</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>Problemas</translation>
    </message>
    <message>
        <source>the whole</source>
        <translation>el conjunto</translation>
    </message>
    <message>
        <source>Copy All</source>
        <translation>Copiar todo</translation>
    </message>
    <message>
        <source>Copy the list, with a tab between columns</source>
        <translation>Copiar la lista, con un tabulador entre columnas</translation>
    </message>
</context>
<context>
    <name>headroom::RecentMenu</name>
    <message>
        <source>No plan was open yet</source>
        <translation>Aún no se ha abierto ningún plan</translation>
    </message>
    <message>
        <source>&amp;Clear List</source>
        <translation>&amp;Vaciar lista</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (ya no está)</translation>
    </message>
</context>
<context>
    <name>headroom::RecoveryDialog</name>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
    <message>
        <source>the file is not there any more</source>
        <translation>el archivo ya no está</translation>
    </message>
    <message>
        <source>in no file yet</source>
        <translation>aún en ningún archivo</translation>
    </message>
    <message>
        <source>Unsaved Changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Headroom ended before they were saved. What is restored can be looked at, undone, and saved; files stay as they are until then. What is left for later is offered again.</source>
        <translation>Headroom terminó antes de que se guardaran. Lo que se restaura se puede mirar, deshacer y guardar; hasta entonces los archivos se quedan como están. Lo que se deja para después se vuelve a ofrecer.</translation>
    </message>
    <message>
        <source>Unsaved changes</source>
        <translation>Cambios sin guardar</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Archivo</translation>
    </message>
    <message>
        <source>Unsaved changes of</source>
        <translation>Cambios sin guardar de</translation>
    </message>
    <message>
        <source>File saved</source>
        <translation>Archivo guardado</translation>
    </message>
    <message>
        <source>&amp;Restore</source>
        <translation>&amp;Restaurar</translation>
    </message>
    <message>
        <source>&amp;Discard…</source>
        <translation>&amp;Descartar…</translation>
    </message>
    <message>
        <source>&amp;Later</source>
        <translation>&amp;Más tarde</translation>
    </message>
    <message>
        <source>Leave all of them where they are</source>
        <translation>Dejar todo donde está</translation>
    </message>
    <message>
        <source>Show the plan with these changes</source>
        <translation>Mostrar el plan con estos cambios</translation>
    </message>
    <message>
        <source>One plan has changes that were not saved</source>
        <translation>Un plan tiene cambios que no se guardaron</translation>
    </message>
    <message>
        <source>%1 plans have changes that were not saved</source>
        <translation>%1 planes tienen cambios que no se guardaron</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>sin nombre</translation>
    </message>
    <message>
        <source>Discard Unsaved Changes</source>
        <translation>Descartar cambios sin guardar</translation>
    </message>
    <message>
        <source>The unsaved changes of “%1” are lost for good then.</source>
        <translation>Los cambios sin guardar de «%1» se pierden entonces para siempre.</translation>
    </message>
    <message>
        <source>&amp;Discard</source>
        <translation>&amp;Descartar</translation>
    </message>
    <message>
        <source>%1: changed since</source>
        <translation>%1: cambió desde entonces</translation>
    </message>
    <message>
        <source>What can&apos;t be read stays where it is: %1</source>
        <translation>Lo que no se puede leer se queda donde está: %1</translation>
    </message>
</context>
<context>
    <name>headroom::ReportPage</name>
    <message>
        <source>Report</source>
        <translation>Informe</translation>
    </message>
    <message>
        <source>Sections of the report</source>
        <translation>Secciones del informe</translation>
    </message>
    <message>
        <source>Date of the report</source>
        <translation>Fecha del informe</translation>
    </message>
    <message>
        <source>Language of the report</source>
        <translation>Idioma del informe</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Exportar…</translation>
    </message>
    <message>
        <source>Sections</source>
        <translation>Secciones</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Fecha</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Idioma</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Página %1 de %2</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>%1 · being brought up to date</source>
        <translation>%1 · actualizándose</translation>
    </message>
    <message>
        <source>%1 has no ending of a report.</source>
        <translation>%1 no tiene una extensión de informe.</translation>
    </message>
    <message>
        <source>report</source>
        <translation>informe</translation>
    </message>
    <message>
        <source>Export Report</source>
        <translation>Exportar informe</translation>
    </message>
    <message>
        <source>%1 is there already. Replace it?</source>
        <translation>%1 ya existe. ¿Reemplazarlo?</translation>
    </message>
    <message>
        <source>Write it as PDF, HTML, spreadsheet, Markdown, CSV or JSON</source>
        <translation>Escribirlo como PDF, HTML, hoja de cálculo, Markdown, CSV o JSON</translation>
    </message>
    <message>
        <source>%1 can&apos;t be put together: the folder for temporary files has no room for its parts.</source>
        <translation>No se puede componer %1: en la carpeta de archivos temporales no hay sitio para sus partes.</translation>
    </message>
</context>
<context>
    <name>headroom::RiskPage</name>
    <message>
        <source>Risk</source>
        <translation>Riesgo</translation>
    </message>
    <message>
        <source>Accepted risk</source>
        <translation>Riesgo aceptado</translation>
    </message>
    <message>
        <source>Demand may exceed the subnet in %1</source>
        <translation>La demanda puede superar la subred en %1</translation>
    </message>
    <message>
        <source>Chance of greater demand</source>
        <translation>Probabilidad de mayor demanda</translation>
    </message>
    <message>
        <source>risk</source>
        <translation>riesgo</translation>
    </message>
    <message>
        <source>In use at once</source>
        <translation>En uso a la vez</translation>
    </message>
    <message>
        <source>What a risk asks for</source>
        <translation>Qué pide cada riesgo</translation>
    </message>
    <message>
        <source>How often each subnet runs dry</source>
        <translation>Con qué frecuencia se agota cada subred</translation>
    </message>
    <message>
        <source>Working out how much %1 users have in use at once.</source>
        <translation>Calculando cuánto tienen en uso a la vez %1 usuarios.</translation>
    </message>
    <message>
        <source>Working</source>
        <translation>Calculando</translation>
    </message>
    <message>
        <source>How much %1 users have in use at once is not worked out.</source>
        <translation>No está calculado cuánto tienen en uso a la vez %1 usuarios.</translation>
    </message>
    <message>
        <source>Cancelled</source>
        <translation>Cancelado</translation>
    </message>
    <message>
        <source>No answer: this demand spreads over more than %1 counts, too many for its exact law.</source>
        <translation>Sin respuesta: esta demanda se extiende sobre más de %1 valores, demasiados para su distribución exacta.</translation>
    </message>
</context>
<context>
    <name>headroom::RoomCard</name>
    <message>
        <source>%1 from %2 to %3</source>
        <translation>%1 de %2 a %3</translation>
    </message>
    <message>
        <source>%1 has no room any more</source>
        <translation>%1 ya no tiene sitio</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>Añadir %1</translation>
    </message>
    <message>
        <source>Pin All Blocks</source>
        <translation>Fijar todos los bloques</translation>
    </message>
    <message>
        <source>Add %1 (RFC 6598) to the pools: a VPC of any range may have blocks of it</source>
        <translation>Añadir %1 (RFC 6598) a los rangos: una VPC de cualquier rango puede tener bloques de él</translation>
    </message>
    <message>
        <source>Every domain keeps the block it has</source>
        <translation>Cada dominio conserva el bloque que tiene</translation>
    </message>
    <message>
        <source>If another &amp;domain comes that asks for a</source>
        <translation>Si llega otro &amp;dominio que pide un</translation>
    </message>
    <message>
        <source>Block that another domain asks for</source>
        <translation>Bloque que pide otro dominio</translation>
    </message>
    <message>
        <source>Add pool %1</source>
        <translation>Añadir el rango %1</translation>
    </message>
    <message>
        <source>%L1 pools</source>
        <translation>%L1 rangos</translation>
    </message>
    <message>
        <source>There is no pool yet: add one, and blocks are placed in it.</source>
        <translation>Aún no hay ningún rango: añada uno y los bloques se colocarán en él.</translation>
    </message>
    <message>
        <source>One domain of %L1 finds no room in %2.</source>
        <translation>Un dominio de %L1 no encuentra sitio en %2.</translation>
    </message>
    <message>
        <source>%L1 domains of %L2 find no room in %3.</source>
        <translation>%L1 dominios de %L2 no encuentran sitio en %3.</translation>
    </message>
    <message>
        <source>The domain&apos;s block takes %1 of the %2 addresses of %3.</source>
        <translation>El bloque del dominio ocupa %1 de las %2 direcciones de %3.</translation>
    </message>
    <message>
        <source>The blocks of %L1 domains take %2 of the %3 addresses of %4.</source>
        <translation>Los bloques de %L1 dominios ocupan %2 de las %3 direcciones de %4.</translation>
    </message>
    <message>
        <source>%1 addresses are free; the largest free block is %2.</source>
        <translation>%1 direcciones están libres; el mayor bloque libre es el %2.</translation>
    </message>
    <message>
        <source>Nothing is free.</source>
        <translation>No hay nada libre.</translation>
    </message>
    <message>
        <source>it finds no room.</source>
        <translation>no encuentra sitio.</translation>
    </message>
    <message>
        <source>it gets %1, and no block moves: all are pinned.</source>
        <translation>recibe %1, y no se mueve ningún bloque: todos están fijados.</translation>
    </message>
    <message>
        <source>it gets %1, and no block moves.</source>
        <translation>recibe %1, y no se mueve ningún bloque.</translation>
    </message>
    <message>
        <source>it gets %1, and a block moves: %2.</source>
        <translation>recibe %1, y se mueve un bloque: %2.</translation>
    </message>
    <message>
        <source>it gets %1, and %L2 blocks move: %3.</source>
        <translation>recibe %1, y se mueven %L2 bloques: %3.</translation>
    </message>
    <message>
        <source>it gets %1, and %L2 blocks move: %3; and %L4 more.</source>
        <translation>recibe %1, y se mueven %L2 bloques: %3; y %L4 más.</translation>
    </message>
</context>
<context>
    <name>headroom::SafeFile</name>
    <message>
        <source>%1 can&apos;t be saved: the disk is full. What was there before is untouched. Make room and try again, or choose another place.</source>
        <translation>No se puede guardar %1: el disco está lleno. Lo que había antes está intacto. Haga sitio e inténtelo de nuevo, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: files may not be that large here. What was there before is untouched. Choose another place.</source>
        <translation>No se puede guardar %1: aquí los archivos no pueden ser tan grandes. Lo que había antes está intacto. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: the disk can only be read. Choose another place.</source>
        <translation>No se puede guardar %1: el disco es de solo lectura. Elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: its folder is not there any more. Bring it back, or choose another place.</source>
        <translation>No se puede guardar %1: su carpeta ya no está. Recupérela o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: you may not write there. Choose another place, or have somebody give you the right to.</source>
        <translation>No se puede guardar %1: no tiene permiso para escribir ahí. Elija otro lugar, o pida que le den permiso.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: you have used up your share of the disk. What was there before is untouched. Make room and try again, or choose another place.</source>
        <translation>No se puede guardar %1: ha agotado su cuota de disco. Lo que había antes está intacto. Haga sitio e inténtelo de nuevo, o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: %2. What was there before is untouched. Try again, or choose another place.</source>
        <translation>No se puede guardar %1: %2. Lo que había antes está intacto. Inténtelo de nuevo o elija otro lugar.</translation>
    </message>
    <message>
        <source>%1 can&apos;t be saved: others changed it in this moment. What they wrote is untouched. Try again, or choose another place.</source>
        <translation>No se puede guardar %1: otros lo cambiaron en este momento. Lo que escribieron está intacto. Inténtelo de nuevo o elija otro lugar.</translation>
    </message>
</context>
<context>
    <name>headroom::ScenarioList</name>
    <message>
        <source>Plan and scenarios</source>
        <translation>Plan y escenarios</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>Plan base</translation>
    </message>
    <message>
        <source>The plan itself: what the scenarios are compared with</source>
        <translation>El propio plan: aquello con lo que se comparan los escenarios</translation>
    </message>
    <message>
        <source>Gives no plan any more: the Scenarios page says why</source>
        <translation>Ya no da ningún plan: la página Escenarios dice por qué</translation>
    </message>
    <message>
        <source>Shows and edits this scenario; the base stays as it is</source>
        <translation>Muestra y edita este escenario; la base se queda como está</translation>
    </message>
    <message>
        <source>broken</source>
        <translation>roto</translation>
    </message>
    <message>
        <source> ▲</source>
        <translation> ▲</translation>
    </message>
    <message>
        <source> ▼</source>
        <translation> ▼</translation>
    </message>
</context>
<context>
    <name>headroom::ScenariosModel</name>
    <message>
        <source>too large</source>
        <translation>demasiado grande</translation>
    </message>
    <message>
        <source>no answer</source>
        <translation>sin respuesta</translation>
    </message>
    <message>
        <source>▲ 1 step</source>
        <translation>▲ 1 tamaño</translation>
    </message>
    <message>
        <source>▼ 1 step</source>
        <translation>▼ 1 tamaño</translation>
    </message>
    <message>
        <source>▲ %1 steps</source>
        <translation>▲ %1 tamaños</translation>
    </message>
    <message>
        <source>▼ %1 steps</source>
        <translation>▼ %1 tamaños</translation>
    </message>
    <message>
        <source>Errors and warnings of the whole plan</source>
        <translation>Errores y advertencias de todo el plan</translation>
    </message>
    <message>
        <source>Addresses of all zones</source>
        <translation>Direcciones de todas las zonas</translation>
    </message>
    <message>
        <source>Addresses needed in one subnet</source>
        <translation>Direcciones necesarias en una subred</translation>
    </message>
    <message>
        <source>Scenario</source>
        <translation>Escenario</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>Usuarios</translation>
    </message>
    <message>
        <source>Total</source>
        <translation>Total</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subred</translation>
    </message>
    <message>
        <source>VPC block</source>
        <translation>Bloque de VPC</translation>
    </message>
    <message>
        <source>Outgrown</source>
        <translation>Se queda pequeña</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Hallazgos</translation>
    </message>
    <message>
        <source>Base plan</source>
        <translation>Plan base</translation>
    </message>
    <message>
        <source>gives no plan</source>
        <translation>no da ningún plan</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>eliminado</translation>
    </message>
    <message>
        <source>never</source>
        <translation>nunca</translation>
    </message>
</context>
<context>
    <name>headroom::ScenariosPage</name>
    <message>
        <source>Scenarios</source>
        <translation>Escenarios</translation>
    </message>
    <message>
        <source>Addresses needed in one subnet</source>
        <translation>Direcciones necesarias en una subred</translation>
    </message>
    <message>
        <source>scenarios</source>
        <translation>escenarios</translation>
    </message>
    <message>
        <source>No scenarios yet</source>
        <translation>Aún no hay escenarios</translation>
    </message>
    <message>
        <source>A scenario is the base plan with some edits: twice the users, EFA, one zone less. Add one, edit anything on any page, and it stands beside the base here; the base stays as it is.</source>
        <translation>Un escenario es el plan base con algunas ediciones: el doble de usuarios, EFA, una zona menos. Añada uno, edite cualquier cosa en cualquier página, y aquí aparecerá junto a la base; la base se queda como está.</translation>
    </message>
    <message>
        <source>New scenario</source>
        <translation>Nuevo escenario</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>Scenarios side by side</source>
        <translation>Escenarios lado a lado</translation>
    </message>
    <message>
        <source>&amp;Copy</source>
        <translation>Copia&amp;r</translation>
    </message>
    <message>
        <source>Copy the table, with its headings, for a spreadsheet</source>
        <translation>Copiar la tabla, con sus encabezados, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>working out…</source>
        <translation>calculando…</translation>
    </message>
    <message>
        <source>addresses of %1 at the horizon; findings of the whole plan</source>
        <translation>direcciones de %1 en el horizonte; hallazgos de todo el plan</translation>
    </message>
    <message>
        <source>addresses at the horizon</source>
        <translation>direcciones en el horizonte</translation>
    </message>
</context>
<context>
    <name>headroom::SensitivityPage</name>
    <message>
        <source>Input</source>
        <translation>Entrada</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>Ahora</translation>
    </message>
    <message>
        <source>Over</source>
        <translation>Rango</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>Necesita</translation>
    </message>
    <message>
        <source>Swing</source>
        <translation>Variación</translation>
    </message>
    <message>
        <source>Subnet</source>
        <translation>Subred</translation>
    </message>
    <message>
        <source>Room</source>
        <translation>Holgura</translation>
    </message>
    <message>
        <source>%1 to %2</source>
        <translation>%1 a %2</translation>
    </message>
    <message>
        <source>for all: %1</source>
        <translation>para todos: %1</translation>
    </message>
    <message>
        <source>%1 fewer: %2</source>
        <translation>%1 menos: %2</translation>
    </message>
    <message>
        <source>%1 more: %2</source>
        <translation>%1 más: %2</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>Sensibilidad</translation>
    </message>
    <message>
        <source>What each input does</source>
        <translation>Qué hace cada entrada</translation>
    </message>
    <message>
        <source>sensitivity</source>
        <translation>sensibilidad</translation>
    </message>
    <message>
        <source>Each input</source>
        <translation>Cada entrada</translation>
    </message>
    <message>
        <source>±</source>
        <translation>±</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Range of each input</source>
        <translation>Rango de cada entrada</translation>
    </message>
    <message>
        <source>How far each input is moved from where it stands</source>
        <translation>Cuánto se mueve cada entrada desde donde está</translation>
    </message>
    <message>
        <source>Cancelled. There is no map of these two inputs.</source>
        <translation>Cancelado. No hay mapa de estas dos entradas.</translation>
    </message>
    <message>
        <source>Cancelled. The page has no answer for the plan as it is now.</source>
        <translation>Cancelado. La página no tiene respuesta para el plan tal como está ahora.</translation>
    </message>
    <message>
        <source>Trying the values of each input…</source>
        <translation>Probando los valores de cada entrada…</translation>
    </message>
    <message>
        <source>Trying the values of both inputs…</source>
        <translation>Probando los valores de ambas entradas…</translation>
    </message>
    <message>
        <source>No answer: with one zone, none can be lost.</source>
        <translation>Sin respuesta: con una sola zona no se puede perder ninguna.</translation>
    </message>
    <message>
        <source>As it stands, a subnet needs %1 addresses; a /%2 holds %3.</source>
        <translation>Tal como está, una subred necesita %1 direcciones; una /%2 tiene %3.</translation>
    </message>
    <message>
        <source>As it stands, a subnet needs %1 addresses; no subnet is large enough.</source>
        <translation>Tal como está, una subred necesita %1 direcciones; ninguna subred es lo bastante grande.</translation>
    </message>
</context>
<context>
    <name>headroom::SettingsDialog</name>
    <message>
        <source>Settings</source>
        <translation>Ajustes</translation>
    </message>
    <message>
        <source>Colours</source>
        <translation>Colores</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Como el sistema</translation>
    </message>
    <message>
        <source>Light or dark as the desktop is</source>
        <translation>Claro u oscuro, como el escritorio</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Claro</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Oscuro</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Idioma</translation>
    </message>
    <message>
        <source>As the system (%1)</source>
        <translation>Como el sistema (%1)</translation>
    </message>
    <message>
        <source>The language changes when Headroom starts next.</source>
        <translation>El idioma cambia la próxima vez que se inicie Headroom.</translation>
    </message>
    <message>
        <source>&amp;Restart Now</source>
        <translation>&amp;Reiniciar ahora</translation>
    </message>
    <message>
        <source>Closes Headroom, asking where edits are not saved, and opens the plan again</source>
        <translation>Cierra Headroom, preguntando si hay cambios sin guardar, y vuelve a abrir el plan</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>Máximo contraste</translation>
    </message>
    <message>
        <source>Black on white or white on black, as the desktop is light or dark, with strong lines</source>
        <translation>Negro sobre blanco o blanco sobre negro, según el escritorio sea claro u oscuro, con líneas fuertes</translation>
    </message>
</context>
<context>
    <name>headroom::SettingsStrip</name>
    <message>
        <source>Network</source>
        <translation>Red</translation>
    </message>
    <message>
        <source>Size for</source>
        <translation>Dimensionar para</translation>
    </message>
    <message>
        <source>Growth model</source>
        <translation>Modelo de crecimiento</translation>
    </message>
    <message>
        <source>EFS &amp;mount target</source>
        <translation>Destino de &amp;montaje de EFS</translation>
    </message>
    <message>
        <source>Account and region</source>
        <translation>Cuenta y región</translation>
    </message>
    <message>
        <source>VPC only</source>
        <translation>Solo VPC</translation>
    </message>
    <message>
        <source>All traffic goes through the VPC; endpoints are needed</source>
        <translation>Todo el tráfico pasa por la VPC; se necesitan puntos de enlace</translation>
    </message>
    <message>
        <source>Public internet</source>
        <translation>Internet pública</translation>
    </message>
    <message>
        <source>Traffic that is not the file system&apos;s goes through a network of SageMaker&apos;s own</source>
        <translation>El tráfico que no es del sistema de archivos pasa por una red propia de SageMaker</translation>
    </message>
    <message>
        <source>Users are spread evenly over the zones</source>
        <translation>Los usuarios se reparten por igual entre las zonas</translation>
    </message>
    <message>
        <source>The other zones carry the users of the one that is down</source>
        <translation>Las demás zonas acogen a los usuarios de la que no funciona</translation>
    </message>
    <message>
        <source>All users land in one subnet: the whitepaper&apos;s way, the safe bound</source>
        <translation>Todos los usuarios van a parar a una subred: la manera del documento técnico, el límite seguro</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>Added to the user-level addresses of a subnet</source>
        <translation>Se suma a las direcciones de nivel de usuario de una subred</translation>
    </message>
    <message>
        <source>One address in each zone for the home directories</source>
        <translation>Una dirección en cada zona para los directorios personales</translation>
    </message>
    <message>
        <source>Compound</source>
        <translation>Compuesto</translation>
    </message>
    <message>
        <source>Each year grows on the year before</source>
        <translation>Cada año crece sobre el anterior</translation>
    </message>
    <message>
        <source>Linear</source>
        <translation>Lineal</translation>
    </message>
    <message>
        <source>Each year adds the same share of the start</source>
        <translation>Cada año añade la misma parte del inicio</translation>
    </message>
    <message>
        <source> months</source>
        <translation> meses</translation>
    </message>
    <message>
        <source>Subnets are sized for the demand of that month</source>
        <translation>Las subredes se dimensionan para la demanda de ese mes</translation>
    </message>
    <message>
        <source>123456789012</source>
        <translation>123456789012</translation>
    </message>
    <message>
        <source>us-east-1</source>
        <translation>us-east-1</translation>
    </message>
    <message>
        <source>R&amp;uleset</source>
        <translation>Con&amp;junto de reglas</translation>
    </message>
    <message>
        <source>&amp;Zones</source>
        <translation>&amp;Zonas</translation>
    </message>
    <message>
        <source>Mar&amp;gin</source>
        <translation>Mar&amp;gen</translation>
    </message>
    <message>
        <source>Growth a &amp;year</source>
        <translation>Crecimient&amp;o al año</translation>
    </message>
    <message>
        <source>H&amp;orizon</source>
        <translation>&amp;Horizonte</translation>
    </message>
    <message>
        <source>AWS account</source>
        <translation>Cuenta de AWS</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Región</translation>
    </message>
    <message>
        <source>Set availability zones</source>
        <translation>Fijar las zonas de disponibilidad</translation>
    </message>
    <message>
        <source>Set network</source>
        <translation>Fijar la red</translation>
    </message>
    <message>
        <source>Set what to size for</source>
        <translation>Fijar para qué se dimensiona</translation>
    </message>
    <message>
        <source>Set margin</source>
        <translation>Fijar el margen</translation>
    </message>
    <message>
        <source>Set EFS mount target</source>
        <translation>Fijar el destino de montaje de EFS</translation>
    </message>
    <message>
        <source>Set growth</source>
        <translation>Fijar el crecimiento</translation>
    </message>
    <message>
        <source>Set growth model</source>
        <translation>Fijar el modelo de crecimiento</translation>
    </message>
    <message>
        <source>Set horizon</source>
        <translation>Fijar el horizonte</translation>
    </message>
    <message>
        <source>Set account</source>
        <translation>Fijar la cuenta</translation>
    </message>
    <message>
        <source>Set region</source>
        <translation>Fijar la región</translation>
    </message>
</context>
<context>
    <name>headroom::SharedSpacesCard</name>
    <message>
        <source>Shared spaces</source>
        <translation>Espacios compartidos</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Add a group of shared spaces</source>
        <translation>Añadir un grupo de espacios compartidos</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Duplicar</translation>
    </message>
    <message>
        <source>Add a group like the chosen one</source>
        <translation>Añadir un grupo como el elegido</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Remove the chosen group (Delete)</source>
        <translation>Quitar el grupo elegido (Supr)</translation>
    </message>
    <message>
        <source>none</source>
        <translation>ninguno</translation>
    </message>
</context>
<context>
    <name>headroom::SpacesModel</name>
    <message>
        <source>Name</source>
        <translation>Nombre</translation>
    </message>
    <message>
        <source>A group of spaces with the same work</source>
        <translation>Un grupo de espacios con el mismo trabajo</translation>
    </message>
    <message>
        <source>Spaces</source>
        <translation>Espacios</translation>
    </message>
    <message>
        <source>Spaces at the start, before growth; all run at once</source>
        <translation>Espacios al inicio, antes del crecimiento; todos están en ejecución a la vez</translation>
    </message>
    <message>
        <source>At once</source>
        <translation>A la vez</translation>
    </message>
    <message>
        <source>Shared spaces count as active, all of them</source>
        <translation>Todos los espacios compartidos cuentan como activos</translation>
    </message>
    <message>
        <source>Apps</source>
        <translation>Apps</translation>
    </message>
    <message>
        <source>Apps of one space, all instance types together</source>
        <translation>Aplicaciones de un espacio, todos los tipos de instancia juntos</translation>
    </message>
    <message>
        <source>Types</source>
        <translation>Tipos</translation>
    </message>
    <message>
        <source>Distinct instance types</source>
        <translation>Tipos de instancia distintos</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Kinds of jobs a space runs</source>
        <translation>Clases de trabajos que ejecuta un espacio</translation>
    </message>
    <message>
        <source>Addresses</source>
        <translation>Direcciones</translation>
    </message>
    <message>
        <source>User-level addresses at the start</source>
        <translation>Direcciones de nivel de usuario al inicio</translation>
    </message>
    <message>
        <source>1 group</source>
        <translation>1 grupo</translation>
    </message>
    <message>
        <source>%1 groups</source>
        <translation>%1 grupos</translation>
    </message>
    <message>
        <source>Rename shared spaces %1</source>
        <translation>Cambiar el nombre de los espacios compartidos %1</translation>
    </message>
    <message>
        <source>Set spaces of %1</source>
        <translation>Fijar los espacios de %1</translation>
    </message>
    <message>
        <source>New team</source>
        <translation>Nuevo equipo</translation>
    </message>
    <message>
        <source>Add shared spaces</source>
        <translation>Añadir espacios compartidos</translation>
    </message>
    <message>
        <source>%1 copy</source>
        <translation>%1 copia</translation>
    </message>
    <message>
        <source>Duplicate shared spaces %1</source>
        <translation>Duplicar los espacios compartidos %1</translation>
    </message>
    <message>
        <source>Remove shared spaces %1</source>
        <translation>Quitar los espacios compartidos %1</translation>
    </message>
</context>
<context>
    <name>headroom::StatusLine</name>
    <message>
        <source>Undo brings it back: the scenario “%1” no longer changes what was removed.</source>
        <translation>Deshacer lo recupera: el escenario «%1» ya no cambia lo que se quitó.</translation>
    </message>
    <message>
        <source>Undo brings it back: %L1 scenarios no longer change what was removed, “%2” first.</source>
        <translation>Deshacer lo recupera: %L1 escenarios ya no cambian lo que se quitó, «%2» el primero.</translation>
    </message>
    <message>
        <source>Not saved</source>
        <translation>Sin guardar</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>Guardado</translation>
    </message>
    <message>
        <source>Not in a file yet</source>
        <translation>Aún no está en un archivo</translation>
    </message>
    <message>
        <source>Ruleset: %1 (%2)</source>
        <translation>Conjunto de reglas: %1 (%2)</translation>
    </message>
    <message>
        <source>This moved the blocks of %L1 other domains, %2 first. Undo, and pin all blocks to keep them where they are.</source>
        <translation>Esto movió los bloques de otros %L1 dominios, %2 el primero. Deshágalo y fije todos los bloques para que se queden donde están.</translation>
    </message>
    <message>
        <source>This moved the block of %1 from %2 to %3. Undo, and pin all blocks to keep it where it is.</source>
        <translation>Esto movió el bloque de %1 de %2 a %3. Deshágalo y fije todos los bloques para que se quede donde está.</translation>
    </message>
    <message>
        <source>This left no room for the block of %1, which was %2. Undo, and pin all blocks to keep it where it is.</source>
        <translation>Esto dejó sin sitio al bloque de %1, que era %2. Deshágalo y fije todos los bloques para que se quede donde está.</translation>
    </message>
    <message>
        <source>%L1 addresses in %2</source>
        <translation>%L1 direcciones en %2</translation>
    </message>
    <message>
        <source>%L1 addresses in all</source>
        <translation>%L1 direcciones en total</translation>
    </message>
    <message>
        <source>%1 · %L2 domain level, %L3 user level</source>
        <translation>%1 · %L2 de nivel de dominio, %L3 de nivel de usuario</translation>
    </message>
    <message>
        <source>%1: %2 · Plan: %3 in %4 domains</source>
        <translation>%1: %2 · Plan: %3 en %4 dominios</translation>
    </message>
</context>
<context>
    <name>headroom::SubnetChart</name>
    <message>
        <source>Margin</source>
        <translation>Margen</translation>
    </message>
    <message>
        <source>Free</source>
        <translation>Libre</translation>
    </message>
    <message>
        <source>/%1 holds %2</source>
        <translation>/%1: caben %2</translation>
    </message>
    <message>
        <source>%1 free</source>
        <translation>%1 libres</translation>
    </message>
    <message>
        <source>%1 %2</source>
        <translation>%1 %2</translation>
    </message>
    <message>
        <source>%1: %2 of %3 addresses (%4 %)</source>
        <translation>%1: %2 de %3 direcciones (%4 %)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>headroom::TenancyPage</name>
    <message>
        <source>Tenancy</source>
        <translation>Inquilinos</translation>
    </message>
    <message>
        <source>Side by side</source>
        <translation>Lado a lado</translation>
    </message>
    <message>
        <source>What to ask the network team for</source>
        <translation>Qué pedir al equipo de redes</translation>
    </message>
    <message>
        <source>What takes the addresses</source>
        <translation>Qué ocupa las direcciones</translation>
    </message>
    <message>
        <source>tenancy</source>
        <translation>inquilinos</translation>
    </message>
    <message>
        <source>What AWS allows</source>
        <translation>Lo que AWS permite</translation>
    </message>
    <message>
        <source>raise: above a default that nearly every roll-out has to raise, on request</source>
        <translation>ampliar: por encima de un valor predeterminado que casi todo despliegue tiene que ampliar, mediante solicitud</translation>
    </message>
    <message>
        <source>raise: above the default, and AWS raises it on request</source>
        <translation>ampliar: por encima del valor predeterminado, y AWS lo amplía si se solicita</translation>
    </message>
    <message>
        <source>over: above the most that AWS names</source>
        <translation>excede: por encima del máximo que AWS indica</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Copiar</translation>
    </message>
    <message>
        <source>Copy the table, with its headings, for a spreadsheet</source>
        <translation>Copiar la tabla, con sus encabezados, para una hoja de cálculo</translation>
    </message>
    <message>
        <source>Working out the models.</source>
        <translation>Calculando los modelos.</translation>
    </message>
    <message>
        <source>The figures below are those of the plan before, until then.</source>
        <translation>Hasta entonces, las cifras de abajo son las del plan anterior.</translation>
    </message>
    <message>
        <source>● as the plan stands</source>
        <translation>● tal como está el plan</translation>
    </message>
</context>
<context>
    <name>headroom::TourCallout</name>
    <message>
        <source>End the Tour</source>
        <translation>Terminar el recorrido</translation>
    </message>
    <message>
        <source>Esc; Help → Take the Tour goes on from here</source>
        <translation>Esc; Ayuda → Hacer el recorrido sigue desde aquí</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Atrás</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>Siguiente</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 de %2</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>Listo</translation>
    </message>
    <message>
        <source>Tour, %1 of %2: %3</source>
        <translation>Recorrido, %1 de %2: %3</translation>
    </message>
</context>
<context>
    <name>headroom::WelcomePage</name>
    <message>
        <source>Getting Started</source>
        <translation>Primeros pasos</translation>
    </message>
    <message>
        <source>&amp;Show this page when Headroom starts</source>
        <translation>&amp;Mostrar esta página al iniciar Headroom</translation>
    </message>
    <message>
        <source>%1 (gone)</source>
        <translation>%1 (ya no está)</translation>
    </message>
    <message>
        <source>How many addresses does a SageMaker Studio domain take, and which CIDR blocks do you ask for?</source>
        <translation>¿Cuántas direcciones ocupa un dominio de SageMaker Studio y qué bloques CIDR hay que pedir?</translation>
    </message>
    <message>
        <source>Headroom answers it before anything is built: on your desk, with no AWS account and no network.</source>
        <translation>Headroom lo responde antes de construir nada: en su escritorio, sin cuenta de AWS y sin red.</translation>
    </message>
    <message>
        <source>Take the &amp;Two-Minute Tour</source>
        <translation>Hacer el recorrido de &amp;dos minutos</translation>
    </message>
    <message>
        <source>&amp;Open a Plan…</source>
        <translation>A&amp;brir un plan…</translation>
    </message>
    <message>
        <source>E&amp;mpty Plan</source>
        <translation>P&amp;lan vacío</translation>
    </message>
    <message>
        <source>Start from an example</source>
        <translation>Empezar por un ejemplo</translation>
    </message>
    <message>
        <source>Back to “%1”  ›</source>
        <translation>Volver a «%1»  ›</translation>
    </message>
    <message>
        <source>Back to “%1”</source>
        <translation>Volver a «%1»</translation>
    </message>
    <message>
        <source>Recent plans</source>
        <translation>Planes recientes</translation>
    </message>
</context>
<context>
    <name>headroom::WorkStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Cancelar</translation>
    </message>
    <message>
        <source>Work it out</source>
        <translation>Calcular</translation>
    </message>
</context>
<context>
    <name>headroom::WorkloadEditor</name>
    <message>
        <source>Apps</source>
        <translation>Aplicaciones</translation>
    </message>
    <message>
        <source>Jobs</source>
        <translation>Trabajos</translation>
    </message>
    <message>
        <source>Add an instance type that apps run on</source>
        <translation>Añadir un tipo de instancia en el que se ejecutan aplicaciones</translation>
    </message>
    <message>
        <source>Remove the chosen instance type (Delete)</source>
        <translation>Quitar el tipo de instancia elegido (Supr)</translation>
    </message>
    <message>
        <source>Add a job</source>
        <translation>Añadir un trabajo</translation>
    </message>
    <message>
        <source>Remove the chosen job (Delete)</source>
        <translation>Quitar el trabajo elegido (Supr)</translation>
    </message>
    <message>
        <source>+ Add</source>
        <translation>+ Añadir</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Quitar</translation>
    </message>
    <message>
        <source>Apps of %1</source>
        <translation>Aplicaciones de %1</translation>
    </message>
    <message>
        <source>Jobs of %1</source>
        <translation>Trabajos de %1</translation>
    </message>
</context>
<context>
    <name>main</name>
    <message>
        <source>Plans the IP capacity of VPC subnets for Amazon SageMaker Studio domains.</source>
        <translation>Planifica la capacidad de direcciones IP de las subredes de VPC para dominios de Amazon SageMaker Studio.</translation>
    </message>
    <message>
        <source>The plan to open (*.headroom.json).</source>
        <translation>El plan que se abre (*.headroom.json).</translation>
    </message>
</context>
</TS>
