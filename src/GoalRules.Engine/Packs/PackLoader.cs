using System.Reflection;
using System.Text;

namespace GoalRules.Engine;

/// <summary>From a pack's files, and those of all that it extends, to rules that are ready to run, or to every mistake in them.</summary>
internal sealed class PackLoader
{
    private readonly List<PackError> _errors = [];
    private readonly List<PackLayer> _layers = [];
    private readonly PackFolder _folder;
    private readonly Func<string, PackFolder?> _find;
    private readonly CompiledCache? _cache;
    private readonly Budgets _budgets;

    private PackLoader(PackFolder folder, Func<string, PackFolder?> find, CompiledCache? cache, Budgets? budgets)
    {
        _budgets = budgets ?? new Budgets();
        _folder = folder;
        _find = find;
        _cache = cache;
    }

    /// <param name="find">Finds the pack that another extends by its name.</param>
    /// <exception cref="RulePackException">Something in the pack is wrong.</exception>
    public static RulePack Load(PackFolder folder, Func<string, PackFolder?>? find = null, CompiledCache? cache = null, Budgets? budgets = null) =>
        new PackLoader(folder, find ?? (_ => null), cache, budgets).Load();

    /// <summary>Loads one rule that is not installed, as if it stood in a pack, without that pack's own files.</summary>
    /// <param name="files">The rule's script and, where there is one, its spec.</param>
    /// <param name="manifest">The settings of the pack, which has been loaded with them.</param>
    /// <exception cref="RulePackException">Something in the rule is wrong.</exception>
    public static RulePack LoadDraft(PackFolder files, Manifest manifest, Budgets? budgets = null)
    {
        var loader = new PackLoader(files, _ => null, cache: null, budgets);
        // A rule that the pack switches off is tried all the same.
        var settings = manifest.Rules.ToDictionary(rule => rule.Key, rule => rule.Value with { Enabled = null }, StringComparer.Ordinal);
        var own = manifest with { Name = files.Name, Rules = settings };
        loader._layers.Add(new PackLayer(files, own, loader.ReadSpecs(files)));
        return loader.Build(own, isWhole: false);
    }

    private RulePack Load() => Build(Read(_folder, []), isWhole: true);

    /// <param name="isWhole">Whether all rules that the manifest speaks of are there.</param>
    private RulePack Build(Manifest manifest, bool isWhole)
    {
        var scripts = Compile();
        ThrowIfAny(manifest);

        var context = new RuleLoadContext(manifest.Name);
        try
        {
            var loaded = new LoadedRule[scripts.Count];
            Parallel.For(0, scripts.Count, i => loaded[i] = LoadRule(context, scripts[i].Layer, scripts[i].File, scripts[i].Compiled));
            CheckIds(loaded);
            if (isWhole) CheckSettings(manifest, loaded);
            var rules = loaded
                .Select(rule => Bind(manifest, rule)).OfType<Rule>()
                .OrderBy(rule => rule.Descriptor.Id, StringComparer.Ordinal).ToArray();
            ThrowIfAny(manifest);
            var version = new RulePackVersion(manifest.Name, manifest.Version, PackDigest.Of(_layers.ConvertAll(layer => layer.Folder)));
            return new RulePack(version, rules, manifest, context, _budgets);
        }
        catch
        {
            context.Unload();
            throw;
        }
    }

    /// <summary>Reads a folder and, before it, the one that it extends.</summary>
    /// <param name="below">The names of the packs that extend this one, so that a circle is seen.</param>
    private Manifest Read(PackFolder folder, List<string> below)
    {
        var file = folder.Manifest;
        if (file is null)
        {
            Add(folder, new PackError(Manifest.FileName, 0, 0, "is missing; a pack's folder holds a pack.yaml with name, version and prefix"));
            return new Manifest();
        }

        var inherited = new Manifest();
        if (ManifestReader.ExtendsOf(file.Text) is { } name)
        {
            if (name == folder.Name || below.Contains(name)) Add(folder, At(file, "extends", $"extends '{name}', which in turn extends '{folder.Name}'; break the circle"));
            else if (_find(name) is { } extended) inherited = Read(extended, [.. below, folder.Name]);
            else Add(folder, At(file, "extends", $"extends '{name}', and there is no pack of that name; check the spelling, or put it beside this one"));
        }

        var manifest = ManifestReader.Read(file.Text, Named(folder, file.Path), inherited, _errors);
        if (ManifestReader.NamePattern().IsMatch(manifest.Name) && manifest.Name != folder.Name)
            Add(folder, At(file, "name", $"names the pack '{manifest.Name}' in a folder named '{folder.Name}'; give both the same name"));
        if (_layers.Exists(layer => layer.Manifest.Prefix == manifest.Prefix && manifest.Prefix.Length > 0))
            Add(folder, At(file, "prefix", $"has the prefix {manifest.Prefix}, which is that of a pack it extends; choose your own"));
        _layers.Add(new PackLayer(folder, manifest, ReadSpecs(folder)));
        return manifest;
    }

    private Dictionary<string, Spec> ReadSpecs(PackFolder folder)
    {
        var scripts = folder.Scripts.ToArray();
        var files = Array.ConvertAll(scripts, script => folder.Find($"{script.Folder}/{script.Name}.md"));
        var read = new (Spec Spec, IReadOnlyList<PackError> Errors)[scripts.Length];
        Parallel.For(0, scripts.Length, i => read[i] = files[i] is { } file ? SpecReader.Read(file) : default);
        var specs = new Dictionary<string, Spec>(StringComparer.Ordinal);
        for (var i = 0; i < scripts.Length; i++)
        {
            if (files[i] is null)
            {
                Add(folder, new PackError($"{scripts[i].Folder}/{scripts[i].Name}.md", 0, 0, $"is missing; every rule has a spec beside it that documents and tests it, so write one for {scripts[i].Path}"));
                continue;
            }

            foreach (var mistake in read[i].Errors) Add(folder, mistake);
            specs[scripts[i].Path] = read[i].Spec;
        }

        return specs;
    }

    private List<(PackLayer Layer, PackFile File, CompiledScript Compiled)> Compile()
    {
        var files = new List<(PackLayer Layer, PackFile File)>();
        foreach (var (layer, file) in _layers.SelectMany(layer => layer.Folder.Scripts, (layer, file) => (layer, file)))
        {
            if (file.Folder is "specificity" or "achievability" or "alignment") files.Add((layer, file));
            else Add(layer.Folder, new PackError(file.Path, 0, 0, "is in the wrong place; a rule lies in specificity/, achievability/ or alignment/"));
        }

        var results = new (CompiledScript? Script, IReadOnlyList<PackError> Errors)[files.Count];
        if (_cache is not null) Parallel.For(0, files.Count, i => results[i] = (_cache.Find(KeyOf(files[i])), []));
        var missing = Enumerable.Range(0, files.Count).Where(i => results[i].Script is null).ToArray();
        var compiled = CompileDeadline<(CompiledScript? Script, IReadOnlyList<PackError> Errors)>.Run(
            missing.Length,
            (i, deadline) => Compile(files[missing[i]], deadline),
            i => ScriptCompiler.Late(files[missing[i]].File));
        foreach (var (i, result) in missing.Zip(compiled)) results[i] = result;
        for (var i = 0; i < files.Count; i++)
        {
            foreach (var error in results[i].Errors) Add(files[i].Layer.Folder, error);
        }

        return [.. files.Zip(results).Where(pair => pair.Second.Script is not null).Select(pair => (pair.First.Layer, pair.First.File, pair.Second.Script!))];
    }

    private (CompiledScript? Script, IReadOnlyList<PackError> Errors) Compile((PackLayer Layer, PackFile File) rule, CancellationToken deadline)
    {
        try
        {
            var result = ScriptCompiler.Compile(rule.Layer.Manifest.Name, rule.Layer.Manifest.Prefix, rule.File, deadline);
            if (result.Script is { } script) _cache?.Keep(KeyOf(rule), script);
            return result;
        }
        catch (Exception e) when (e is not OperationCanceledException)
        {
            // A script that finds a fault in the compiler is a mistake in its pack, and nobody else's.
            return (null, [new PackError(rule.File.Path, 1, 1, $"is too much for the compiler ({e.GetType().Name}); write it in a plainer way")]);
        }
    }

    private static string KeyOf((PackLayer Layer, PackFile File) rule) => CompiledCache.KeyOf(rule.Layer.Manifest.Name, rule.Layer.Manifest.Prefix, rule.File);

    private static LoadedRule LoadRule(RuleLoadContext context, PackLayer layer, PackFile file, CompiledScript script)
    {
        var methods = context.LoadScript(script).GetMethods(BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic);
        var method = methods.Single(method => method.IsDefined(typeof(RuleAttribute)) && !method.Name.Contains('<')); // a local function's name has one
        return new LoadedRule(layer, file, method, method.GetCustomAttribute<RuleAttribute>()!, script.Symbols);
    }

    private void CheckIds(LoadedRule[] rules)
    {
        foreach (var (what, value) in new (string, Func<RuleAttribute, string>)[] { ("id", rule => rule.Id), ("name", rule => rule.Name) })
        {
            foreach (var same in rules.GroupBy(rule => value(rule.Declared), StringComparer.Ordinal).Where(group => group.Count() > 1))
            {
                var first = same.First();
                foreach (var other in same.Skip(1))
                    Add(other.Layer.Folder, new PackError(other.File.Path, 1, 1, $"rule {what} {same.Key} is already that of {Named(first.Layer.Folder, first.File.Path)}; give each rule its own"));
            }
        }
    }

    private void CheckSettings(Manifest manifest, LoadedRule[] loaded)
    {
        var rules = Array.ConvertAll(loaded, rule => rule.Declared);
        var known = rules.SelectMany(rule => new[] { rule.Id, rule.Name }).ToHashSet(StringComparer.Ordinal);
        foreach (var (rule, settings) in manifest.Rules)
        {
            if (!known.Contains(rule)) _errors.Add(settings.Place.Error($"the pack has no rule '{rule}'; write a rule's id or name"));
        }

        foreach (var rule in rules.Where(rule => manifest.Rules.ContainsKey(rule.Id) && manifest.Rules.ContainsKey(rule.Name)))
            _errors.Add(manifest.Rules[rule.Name].Place.Error($"rule {rule.Id} is set here by its name and elsewhere by its id; keep one of them"));
    }

    private Rule? Bind(Manifest manifest, LoadedRule rule)
    {
        var (layer, file, method, declared, symbols) = rule;
        var settings = manifest.Rules.GetValueOrDefault(declared.Id) ?? manifest.Rules.GetValueOrDefault(declared.Name);
        object? options = null;
        IReadOnlyList<RuleOption> listed = [];
        if (method.GetParameters() is [_, var parameter])
        {
            (options, listed) = MakeOptions(parameter.ParameterType, settings, declared.Name);
            if (options is null) return null;
        }
        else if (settings is { Options.Count: > 0 })
        {
            _errors.Add(settings.Place.Error($"rule '{declared.Name}' has no options"));
        }

        if (settings is { Enabled: false }) return null;
        var spec = layer.Specs[file.Path];
        var descriptor = new RuleDescriptor
        {
            Id = declared.Id,
            Name = declared.Name,
            Category = declared.Category,
            Severity = settings?.Severity ?? declared.Severity,
            Message = declared.Message,
            Points = double.IsNaN(declared.Points) ? null : declared.Points,
            Supersedes = [.. declared.Supersedes ?? []],
            Audience = declared.Audience,
            Title = spec.Title,
            Description = spec.Description,
            Documentation = spec.File.Text,
            HelpUri = $"{layer.Folder.Name}/{spec.File.Path}",
        };
        var (subjectType, check) = RuleBinder.Bind(method, options);
        return new Rule(descriptor, subjectType, CompositeFormat.Parse(declared.Message), check, method.Module.Assembly)
        {
            Symbols = symbols,
            Options = listed,
        };
    }

    /// <summary>The record's constructor and properties are the script's own code, and measured like all of it.</summary>
    private (object? Options, IReadOnlyList<RuleOption> Listed) MakeOptions(Type type, RuleSettings? settings, string rule)
    {
        var reading = MeterReading.Own;
        reading.Begin(_budgets.ForRule(subjects: 0));
        try
        {
            var options = OptionsBinder.Create(type, settings, rule, _errors);
            return (options, options is null ? [] : OptionsBinder.List(options));
        }
        catch (Exception e) when (e is TargetInvocationException or RuleStoppedException || reading.IsStopped)
        {
            var problem = reading.IsStopped ? "take too long or too much memory to make" : $"cannot be read: its script threw {e.InnerException!.GetType().Name}";
            _errors.Add((settings?.Place ?? new YamlPlace(Manifest.FileName, 0, 0)).Error($"the options of rule '{rule}' {problem}"));
            return (null, []);
        }
        finally
        {
            reading.End();
        }
    }

    /// <summary>A mistake at the line on which a manifest's field stands.</summary>
    private static PackError At(PackFile manifest, string field, string problem) =>
        new(manifest.Path, Math.Max(1, Array.FindIndex(manifest.Text.Split('\n'), line => line.StartsWith($"{field}:", StringComparison.Ordinal)) + 1), 1, problem);

    /// <summary>How errors call a file: by its path in the pack, or, in one that it extends, with that one's name before it.</summary>
    private string Named(PackFolder folder, string path) => folder == _folder ? path : $"{folder.Name}/{path}";

    private void Add(PackFolder folder, PackError error) => _errors.Add(error with { File = Named(folder, error.File) });

    private void ThrowIfAny(Manifest manifest)
    {
        if (_errors.Count == 0) return;
        var inOrder = _errors.OrderBy(error => error.File, StringComparer.Ordinal).ThenBy(error => error.Line).ThenBy(error => error.Column);
        throw new RulePackException(manifest.Name.Length > 0 ? manifest.Name : _folder.Name, [.. inOrder]);
    }

    private sealed record LoadedRule(PackLayer Layer, PackFile File, MethodInfo Method, RuleAttribute Declared, byte[] Symbols);
}
